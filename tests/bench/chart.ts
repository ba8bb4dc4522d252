import type { Row } from './row.ts';

const left = 210;
const width = 720;
const step = 26;
/** Pixels a power of ten. */
const decade = 100;

/** Bars on a scale of powers of ten: how many table walks each takes. */
export function chart(rows: readonly Row[]): string {
  const bars = rows.filter(row => row.chart !== undefined).toSorted((a, b) => a.value - b.value);
  const height = (bars.length + 1) * step + 12;
  const lines = [0, 1, 2, 3, 4].map(power => {
    const x = left + power * decade;
    const label = (10 ** power).toLocaleString('en');
    return `<path d="M${x} 22V${height - 6}" class="line"/><text x="${x}" y="16" text-anchor="middle">${label} ×</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Table walks that each takes over 280 characters">
<style>
text { font: 13px system-ui, sans-serif; fill: #4a4a4a }
.line { stroke: #8886; fill: none }
.ours { fill: #2f6fde }
.other { fill: #9a9a9a }
@media (prefers-color-scheme: dark) { text { fill: #d0d0d0 } }
</style>
${lines.join('\n')}
${bars.map(bar).join('\n')}
</svg>
`;
}

function bar({ chart: label = '', value }: Row, index: number): string {
  const y = 28 + index * step;
  const length = Math.max(2, Math.log10(Math.max(1, value)) * decade);
  const kind = label.startsWith('Beforehand') ? 'ours' : 'other';
  return [
    `<text x="${left - 10}" y="${y + 13}" text-anchor="end">${label}</text>`,
    `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="16" rx="3" class="${kind}"/>`,
    `<text x="${(left + length + 8).toFixed(1)}" y="${y + 13}">${Math.round(value).toLocaleString('en')} ×</text>`,
  ].join('');
}

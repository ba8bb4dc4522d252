import { type Compiled, compile, deserialize, serialize } from '../../../src/engine/index.ts';
import { checkerOf, listOf, on } from '../policies.ts';
import type { Row } from '../row.ts';
import { compare, medianOf, timeOf } from '../time.ts';

const sizes = [10, 1000, 10_000, 100_000, 1_000_000];
const terms = (size: number): string => `${size.toLocaleString('en')} terms`;

/** How a list of names weighs as it grows. */
export function growthRows(): Row[] {
  const compiled = new Map(sizes.map(size => [size, compile(listOf(size))]));
  const over = (size: number, base: number, goal: Partial<Row> = {}): Row => {
    const run = (of: number) => on(checkerOf(compiled.get(of)!), 280);
    const { ratio, second } = compare(run(base), run(size));
    const name = `a check with ${terms(size)} over one with ${terms(base)}`;
    return { group: 'growth', name, value: ratio, unit: '×', micros: second, ...goal };
  };
  return [
    over(1000, 10),
    over(10_000, 10),
    over(100_000, 10, { hard: 2, aim: 1.6 }),
    over(1_000_000, 10, { hard: 3, aim: 2.1 }),
    over(1_000_000, 1000, { hard: 2.5 }),
    ...buffers(100_000, compiled.get(100_000)!, [150, 35], [40, 26], [5, 1]),
    ...buffers(1_000_000, compiled.get(1_000_000)!),
  ];
}

type Goals = readonly [hard: number, aim: number];

function buffers(size: number, compiled: Compiled, build?: Goals, weight?: Goals, load?: Goals): Row[] {
  const buffer = serialize(compiled);
  const document = listOf(size);
  const row = (name: string, value: number, unit: Row['unit'], goals: Goals | undefined): Row => ({
    ...{ group: 'growth', name, value, unit },
    ...(goals && { hard: goals[0], aim: goals[1] }),
  });
  return [
    row(
      `${terms(size)}: built`,
      medianOf(5, () => timeOf(() => compile(document))),
      'ms',
      build,
    ),
    row(`${terms(size)}: a term in the buffer`, buffer.byteLength / size, 'bytes', weight),
    row(
      `${terms(size)}: loaded from the buffer`,
      medianOf(15, () => timeOf(() => deserialize(buffer))),
      'ms',
      load,
    ),
  ];
}

/** The body's shape is the account (round: the person's own, square: official), the glyph is the state. */
const bodies = {
  round:
    'M16 2A12 12 0 0 1 28 14C28 21.9 22.6 28 13.9 30.4C12.8 30.7 12.2 29.4 13.1 28.7C14.3 27.8 15.1 26.9 15.6 26A12 12 0 0 1 16 2Z',
  square:
    'M9 2H23A5 5 0 0 1 28 7V14C28 21.9 22.6 28 13.9 30.4C12.8 30.7 12.2 29.4 13.1 28.7C14.3 27.8 15.1 26.9 15.6 26H9A5 5 0 0 1 4 21V7A5 5 0 0 1 9 2Z',
  hollow:
    'M16 2A12 12 0 0 1 28 14C28 21.9 22.6 28 13.9 30.4C12.8 30.7 12.2 29.4 13.1 28.7C14.3 27.8 15.1 26.9 15.6 26A12 12 0 0 1 16 2ZM16 5A9 9 0 1 0 16 23A9 9 0 0 0 16 5Z',
} as const;

const line = {
  fill: 'none',
  stroke: '#fff',
  strokeWidth: 3.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const check = <path d="M10.4 14.3l3.8 3.8 7.4-8" {...line} />;

const states = {
  brand: {
    body: bodies.round,
    colour: '#0d8480',
    glyph: (
      <path
        d="M16 7.6A5.2 5.2 0 0 1 21.2 12.8C21.2 16.5 19 19.4 15.1 20.8C14.4 21.1 13.9 20.3 14.4 19.8C15 19.2 15.5 18.6 15.8 18A5.2 5.2 0 0 1 16 7.6Z"
        fill="#fff"
      />
    ),
  },
  checked: { body: bodies.round, colour: '#0d8480', glyph: check },
  official: { body: bodies.square, colour: '#5467c4', glyph: check },
  finding: {
    body: bodies.round,
    colour: '#b0650a',
    glyph: (
      <>
        <circle cx="16" cy="10.4" r="2.7" fill="#fff" />
        <path d="M10.8 18.2h10.4" {...line} />
      </>
    ),
  },
  off: { body: bodies.hollow, colour: '#879197', glyph: <path d="M11.8 14h8.4" {...line} stroke="#879197" /> },
} as const;

export type BrandState = keyof typeof states;

/** The toolbar icon, drawn; words beside it say the same. */
export function BrandIcon({ state }: { readonly state: BrandState }) {
  const { body, colour, glyph } = states[state];
  return (
    <svg className="brand" viewBox="0 0 32 32" aria-hidden="true">
      <path d={body} fill={colour} fillRule="evenodd" />
      {glyph}
    </svg>
  );
}

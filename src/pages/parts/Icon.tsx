/** The drawings: 24 grid, 1.5 stroke. `flip` icons mirror where text runs from right to left; clocks and checks do not. */
const drawings = {
  add: <path d="M12 5v14M5 12h14" />,
  ask: (
    <path d="M20 11.5a7.5 7 0 0 1-11.3 6L4.5 19l1.4-3.8A7 7 0 0 1 4.5 11.5a7.700 7 0 0 1 15.5 0zM9.8 9.8a2.3 2.2 0 1 1 3.3 2c-.7.4-.9.7-.9 1.2M12.2 15v.01" />
  ),
  block: (
    <path
      fill="currentColor"
      stroke="none"
      fillRule="evenodd"
      d="M8.6 2h6.8c.5 0 1 .2 1.4.6l4.6 4.6c.4.4.6.9.6 1.4v6.8c0 .5-.2 1-.6 1.4l-4.6 4.6c-.4.4-.9.6-1.4.6H8.6c-.5 0-1-.2-1.4-.6l-4.6-4.6c-.4-.4-.6-.9-.6-1.4V8.6c0-.5.2-1 .6-1.4l4.6-4.6c.4-.4.9-.6 1.4-.6zM8 10.6a1.4 1.4 0 0 0 0 2.8h8a1.4 1.4 0 0 0 0-2.8z"
    />
  ),
  book: <path d="M12 6.5C10 5 7.5 4.5 4 4.5v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2zM12 6.5v13" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11" height="11" rx="2" />
      <path d="M15.5 5.5a2 2 0 0 0-2-1h-7a2 2 0 0 0-2 2v7c0 .8.4 1.4 1 1.700" />
    </>
  ),
  cut: <path d="M9 5.5h9.5A1.5 1.5 0 0 1 20 7v10a1.5 1.5 0 0 1-1.5 1.5H9L3 12zM11.2 9.7l4.6 4.6M15.8 9.7l-4.6 4.6" />,
  down: <path d="M6.5 9.5L12 15l5.5-5.5" />,
  hold: (
    <path
      fill="currentColor"
      stroke="none"
      fillRule="evenodd"
      d="M7 2.5h10A4.5 4.5 0 0 1 21.5 7v10a4.5 4.5 0 0 1-4.5 4.5H7A4.5 4.5 0 0 1 2.5 17V7A4.5 4.5 0 0 1 7 2.5zM9.3 7.5a1.2 1.2 0 0 0-1.2 1.2v6.6a1.2 1.2 0 0 0 2.4 0V8.7a1.2 1.2 0 0 0-1.2-1.2zM14.7 7.5a1.2 1.2 0 0 0-1.2 1.2v6.6a1.2 1.2 0 0 0 2.4 0V8.7a1.2 1.2 0 0 0-1.2-1.2z"
    />
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  mask: (
    <>
      <path d="M3 8.5A2.5 2.5 0 0 1 5.5 6h13A2.5 2.5 0 0 1 21 8.5v7a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 15.5z" />
      <path d="M7.5 12v.01M12 12v.01M16.5 12v.01" strokeWidth="2.6" />
    </>
  ),
  note: <path d="M5 4.5h14v10l-5 5H5zM14 19.5v-5h5" />,
  off: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="4 3.070" />
      <path d="M8 12h8" strokeWidth="2" />
    </>
  ),
  official: (
    <path
      d="M5 20.5V6.5L13 3.5v17M13 9.5l6 2v9M3 20.5h18M8.5 9v.01M8.5 12.5v.01M8.5 16v.01M16.3 14.5v.01M16.3 17.5v.01"
      strokeWidth="1.7"
    />
  ),
  ok: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12.3l2.7 2.7L16 9.4" strokeWidth="1.9" />
    </>
  ),
  send: <path d="M4.5 5l15 7-15 7 2-7zM6.5 12h7" />,
  suggestion: (
    <>
      <path d="M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17z" strokeWidth="2.2" strokeDasharray=".01 4.45" />
      <circle cx="12" cy="12" r="1.9" fill="currentColor" stroke="none" />
    </>
  ),
  swap: <path d="M4.5 8.5h14M15 5l3.5 3.5L15 12M19.5 15.5h-14M9 12l-3.5 3.5L9 19" />,
  undo: <path d="M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-3" />,
  warning: (
    <>
      <circle cx="12" cy="12" r="9" strokeWidth="1.8" />
      <path d="M12 7.4v5.4" strokeWidth="2.2" />
      <circle cx="12" cy="16.4" r="1.3" fill="currentColor" stroke="none" />
    </>
  ),
  x: <path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />,
} as const;

const flips: readonly string[] = ['book', 'cut', 'send', 'undo'];

export type IconName = keyof typeof drawings;

/** A drawing beside words that say the same, hence hidden from the tree. Without `size` it is 1.125 em. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: 16 | 20 | 44 }) {
  const classes = ['icon', size && `icon--${size}`, flips.includes(name) && 'icon--flip'].filter(Boolean);
  return (
    <svg className={classes.join(' ')} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

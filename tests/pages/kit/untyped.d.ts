/** Editors that bring no types; each page names what it uses. */
declare module 'quill-1' {
  const Quill: new (element: HTMLElement, options: object) => never;
  export default Quill;
}
declare module 'trix';

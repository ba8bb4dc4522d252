type Attributes = Readonly<Record<string, string>>;

/** Makes an element with attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The place where a page puts its composer. */
export function stage(): HTMLElement {
  return document.querySelector<HTMLElement>('#stage')!;
}

/** A class name as sites with hashed styles have them: another one at each load. */
export function hashed(): string {
  return `x${Math.random().toString(36).slice(2, 9)}`;
}

/** True for Ctrl+Enter and Command+Enter, outside composition. */
export function isModEnter(event: KeyboardEvent | React.KeyboardEvent): boolean {
  const composing = 'isComposing' in event ? event.isComposing : event.nativeEvent.isComposing;
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing;
}

import { useEffect, useState } from 'react';

const pause = 1000;

/** What a screen reader is told: the newest text, once a second at most; an urgent one interrupts. */
export function Announcer({ text, urgent }: { readonly text: string; readonly urgent: boolean }) {
  const [said, setSaid] = useState({ text: '', at: 0 });
  useEffect(() => {
    if (text === said.text) return;
    const say = () => setSaid({ text, at: performance.now() });
    const timer = setTimeout(say, urgent ? 0 : Math.max(0, said.at + pause - performance.now()));
    return () => clearTimeout(timer);
  }, [text, urgent, said]);
  return (
    <>
      <p className="hidden" role="status">
        {urgent ? '' : said.text}
      </p>
      <p className="hidden" role="alert">
        {urgent ? said.text : ''}
      </p>
    </>
  );
}

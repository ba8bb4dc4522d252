export function Popup() {
  return <p>Beforehand</p>;
}

export function Card() {
  return <p>Beforehand</p>;
}

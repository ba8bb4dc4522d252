// The least that a worker can do: it answers.
chrome.runtime.onConnect.addListener(port => {
  port.onMessage.addListener(({ n }) => port.postMessage({ kind: 'verdict', n, marks: [] }));
});

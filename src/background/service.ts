type Port = chrome.runtime.Port;

/** What serves a port while it is open. */
export interface Service {
  take(message: unknown): void;
  end(): void;
}

/** Serves a port from its first message on: what comes while the worker still starts waits, in order. */
export function serve(port: Port, starting: Promise<Service>): void {
  port.onMessage.addListener(message => void starting.then(service => service.take(message)));
  port.onDisconnect.addListener(() => {
    // Read, or the browser logs it: a page that goes into the back/forward cache closes its ports.
    void chrome.runtime.lastError;
    void starting.then(service => service.end());
  });
}

/** Sends through a port; to one that has closed meanwhile nothing is sent. */
export function sender<Message>(port: Port): (message: Message) => void {
  return message => {
    try {
      port.postMessage(message);
    } catch {
      // Its other side is gone, and with it whoever would have wanted to know.
    }
  };
}

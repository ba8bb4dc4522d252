import { cardPort } from '../protocol/card.ts';
import { composerPort } from '../protocol/composer.ts';
import { onManagedChange } from '../storage/managed.ts';
import { granted, serveOpenTabs, takenBack } from './added.ts';
import { type App, createApp } from './app.ts';
import { cardService } from './card-service.ts';
import { composerService } from './composer-service.ts';
import { takeRequest } from './requests.ts';
import { refreshAlarm } from './schedule.ts';
import { cardFrame, pageFrame } from './sender.ts';
import { serve } from './service.ts';
import { showElsewhere, showTab } from './toolbar.ts';

/**
 * Registers every listener of the worker, synchronously: a browser that wakes it for an event looks for them in the first
 * turn. Each waits for the one start of the app.
 */
export function startBackground(): void {
  const starting = createApp(policyChanged);

  chrome.runtime.onInstalled.addListener(() => void starting.then(serveOpenTabs));
  chrome.permissions.onAdded.addListener(({ origins = [] }) => void starting.then(app => granted(app, origins)));
  chrome.permissions.onRemoved.addListener(() => void starting.then(takenBack));
  chrome.runtime.onUpdateAvailable.addListener(() => void starting.then(app => app.updates.available()));
  chrome.runtime.onConnect.addListener(port => {
    const { id } = chrome.runtime;
    if (port.name === composerPort) {
      const frame = pageFrame(port.sender, id);
      if (frame !== undefined) return serve(port, composerService(port, frame, starting));
    }
    if (port.name === cardPort) {
      const frame = cardFrame(port.sender, id, location.origin);
      if (frame !== undefined) return serve(port, cardService(port, frame, starting));
    }
    port.disconnect();
  });
  chrome.runtime.onMessage.addListener((message, sender, respond) => takeRequest(message, sender, respond, starting));
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === refreshAlarm) void starting.then(app => Promise.all([app.refresh(), app.updates.look()]));
  });
  onManagedChange(changes => void starting.then(app => app.managedChanged(changes)));
}

/** Tells everyone who is there: what is being written is checked again, and the toolbar says how it is. */
function policyChanged(app: App): void {
  void showElsewhere(app);
  for (const session of app.desk.all()) {
    session.greet();
    session.recheck();
    showTab(app, session.frame.tab);
  }
}

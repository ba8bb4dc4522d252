import { createContext, use, useSyncExternalStore } from 'react';
import type { FrameState, Model } from './model.ts';

/** The model of the frame that a part is drawn in. */
export const ModelContext = createContext<Model | undefined>(undefined);

export function useModel(): Model {
  const model = use(ModelContext);
  if (!model) throw new Error('This part stands outside of a frame: draw it inside of Frame.');
  return model;
}

/** The state of the frame; a change is drawn at once. */
export function useFrameState(): FrameState {
  const model = useModel();
  return useSyncExternalStore(model.subscribe, model.state);
}

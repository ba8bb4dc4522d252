import '@/src/pages/look/card-page.css';
import { startFrame } from '@/src/pages/card/start.tsx';
import { mount } from '@/src/pages/mount.tsx';

mount(startFrame(window));

import '@/src/pages/look/popup-page.css';
import { mount } from '@/src/pages/mount.tsx';
import { Popup } from '@/src/pages/popup/Popup.tsx';

mount(<Popup />);

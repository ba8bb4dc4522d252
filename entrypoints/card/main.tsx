import '@/src/pages/look/card-page.css';
import { Frame } from '@/src/pages/card/Frame.tsx';
import { createLink } from '@/src/pages/card/link.ts';
import { mount } from '@/src/pages/mount.tsx';

mount(<Frame link={createLink(window)} />);

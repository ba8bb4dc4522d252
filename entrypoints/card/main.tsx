import { Card } from '@/src/pages/card/Card.tsx';
import { mount } from '@/src/pages/mount.tsx';

mount(<Card />);

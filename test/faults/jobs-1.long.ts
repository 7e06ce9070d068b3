import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('jobs', 0, 2);

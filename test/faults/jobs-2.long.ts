import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('jobs', 1, 2);

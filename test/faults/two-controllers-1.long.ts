import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('two controllers', 0, 4);

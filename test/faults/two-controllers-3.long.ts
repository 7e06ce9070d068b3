import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('two controllers', 2, 4);

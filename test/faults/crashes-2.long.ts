import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('crashes', 1, 4);

import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('crashes', 0, 4);

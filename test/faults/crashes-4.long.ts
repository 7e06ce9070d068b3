import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('crashes', 3, 4);

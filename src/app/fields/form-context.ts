import type {FeedProblem} from '../../desk/check/feed-problem.js';
import type {Path} from '../workspace/edit.js';
import type {Json} from '../workspace/json.js';
import type {FormField} from './form-field.js';
import type {FormSay} from './form-words.js';
import type {Reader} from './record-names.js';

/** What the controls of a form need to know, and how they write. */
export interface FormContext extends Reader {
  readonly feed: Json;
  /** Whether the feed has several languages. */
  readonly isMultilingual: boolean;
  readonly problems: readonly FeedProblem[];
  readonly say: FormSay;
  readonly label: (field: FormField) => string;
  readonly describe: (field: FormField) => string | undefined;
  /** Writes a value; `undefined` removes it. */
  readonly write: (field: FormField, path: Path, value: Json) => void;
  /** Writes what somebody has typed, as the value that is meant. */
  readonly writeText: (field: FormField, path: Path, text: string) => void;
  /** Writes the size of a picture into it. */
  readonly measure: (path: Path) => void;
}

/** The id of the control of a value in its form. */
export function controlId(path: Path): string {
  return `field-${path.join('-')}`;
}

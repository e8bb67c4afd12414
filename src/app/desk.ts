/* The script of the desk's page. */
import {DataGrid} from './controls/data-grid.js';
import {RecordForm} from './fields/record-form.js';
import {PartnershipDesk} from './partnership-desk.js';
import {CheckStep} from './steps/check/check-step.js';
import {ColumnsStep} from './steps/columns/columns-step.js';
import {PickList} from './controls/pick-list.js';
import {LookStep} from './steps/look/look-step.js';
import {TableStep} from './steps/table/table-step.js';
import {OldSnippet} from './steps/take-home/old-snippet.js';
import {SnippetForm} from './steps/take-home/snippet-form.js';
import {SnippetLines} from './steps/take-home/snippet-lines.js';
import {TakeHomeStep} from './steps/take-home/take-home-step.js';

customElements.define('desk-grid', DataGrid);
customElements.define('desk-record-form', RecordForm);
customElements.define('desk-table-step', TableStep);
customElements.define('desk-columns-step', ColumnsStep);
customElements.define('desk-check-step', CheckStep);
customElements.define('desk-look-step', LookStep);
customElements.define('desk-take-home-step', TakeHomeStep);
customElements.define('desk-pick-list', PickList);
customElements.define('desk-old-snippet', OldSnippet);
customElements.define('desk-snippet-form', SnippetForm);
customElements.define('desk-snippet-lines', SnippetLines);
customElements.define('partnership-desk', PartnershipDesk);

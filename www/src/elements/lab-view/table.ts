// The table of the lab: one row an allocator, the best of each column marked by a star, a weight and a word.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LabColumnView, LabTableView } from '../../engine/model';
import { bytes } from '../../draw/words';
import type { Texts } from '../../text/texts';
import { allocatorName, percent } from './plots';

const ofBytes = new Set(['lab-peak-payload', 'lab-peak-heap', 'lab-bytes']);

export function labTable({ columns, rows }: LabTableView, texts: Texts): TemplateResult {
  return html`<div class="table" tabindex="0" role="group" aria-label=${texts.text('lab-table')}>
    <table>
      <thead>
        <tr><th scope="col">${texts.text('lab-allocator')}</th>${columns.map(({ id }) => html`<th scope="col">${texts.text(id)}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ allocator, numbers, best, error }) => html`<tr>
            <th scope="row">${allocatorName(allocator, texts)}${error ? html`<br /><span class="hint">${error}</span>` : nothing}</th>
            ${columns.map((column, index) => {
              const text = spelled(column, numbers[index] ?? 0, texts.language);
              return best[index] ? html`<td class="best"><span aria-hidden="true">★</span> ${text}<span class="visually-hidden">, ${texts.text('lab-best')}</span></td>` : html`<td>${text}</td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function spelled({ id, share }: LabColumnView, number: number, language: string): string {
  if (share) return percent(number);
  return ofBytes.has(id) ? bytes(number) : number.toLocaleString(language);
}

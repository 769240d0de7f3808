import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MatrixData } from './model.js';
import { phoneColumns, sections, type Line } from './matrix-rows.js';
import { cellButton, head } from './matrix-table.js';

/**
 * The matrix for a narrow element: still one table, but an issue's name has a line of its own
 * above its cells, so that it is read whole, and an opened parent gives way to its parts.
 */
export function phoneTable(
  data: MatrixData,
  drawn: (line: number) => boolean,
): TemplateResult {
  const { parent, shown } = phoneColumns(data.columns);
  return html`<table class="phone" role="grid" aria-label=${data.label}>
    <colgroup>
      ${shown.map(() => html`<col class="w-cell" />`)}
    </colgroup>
    <thead>
      ${parent
        ? html`<tr data-back>
            <td colspan=${shown.length}>
              <span class="line">
                <button class="back" data-code=${parent.code}>
                  <svg viewBox="0 0 8 12" aria-hidden="true"><path d="M6.5 1 1.5 6l5 5" /></svg>
                  ${data.words.back}
                </button>
                <bdi>${parent.partsTitle ?? parent.label}</bdi>
              </span>
            </td>
          </tr>`
        : nothing}
      <tr data-head>
        ${shown.map((index) => {
          const column = data.columns[index];
          return html`<th scope="col" class="who" data-code=${column.code}>${head(column)}</th>`;
        })}
      </tr>
    </thead>
    ${sections(data).map(
      ({ heading, lines }) => html`${heading
        ? html`<tbody>
            <tr>
              <th scope="rowgroup" class="hd" colspan=${shown.length}>
                <span class="line"><bdi>${heading.label}</bdi></span>
              </th>
            </tr>
          </tbody>`
        : nothing}
      ${lines.map((line) => {
        const now = drawn(line.index);
        return guard([data, now], () => block(line, shown, data, now));
      })}`,
    )}
  </table>`;
}

function block(
  { index, row, cells }: Line,
  shown: number[],
  data: MatrixData,
  now: boolean,
): TemplateResult {
  return html`<tbody class="block">
    <tr>
      <th scope="rowgroup" class="iss" colspan=${shown.length} data-issue=${row.code}>
        <span class="line">
          <bdi>${row.label}</bdi>
          ${row.claims ? html`<small>${row.claims}</small>` : nothing}
        </span>
      </th>
    </tr>
    <tr data-line=${index} data-code=${row.code}>
      ${now
        ? shown.map((column) => cellButton(cells[column], data))
        : html`<td class="later" colspan=${shown.length}></td>`}
    </tr>
  </tbody>`;
}

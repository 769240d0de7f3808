import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cellClass, cellContent } from './cell-drawing.js';
import type { Cell, Column, MatrixData } from './model.js';
import { count } from './numbers.js';
import { runs, sections, type Line } from './matrix-rows.js';

/**
 * The matrix as a table: stakeholders across, issues down, totals at both ends.
 *
 * @param drawn whether the cells of an issue, by its index, are drawn yet
 */
export function table(data: MatrixData, drawn: (line: number) => boolean): TemplateResult {
  return html`<table role="grid" aria-label=${data.label}>
    <colgroup>
      <col class="w-issue" />
      ${data.columns.map(() => html`<col class="w-cell" />`)}
      <col class="w-total" />
      <col class="w-total" />
    </colgroup>
    <thead>
      ${partsLine(data.columns)}
      <tr data-head>
        <td></td>
        ${data.columns.map(
          (column) => html`<th scope="col" class="who" data-code=${column.code}>${head(column)}</th>`,
        )}
        <th scope="col" class="tt">${data.words.claims}</th>
        <th scope="col" class="tt">${data.words.sources}</th>
      </tr>
    </thead>
    ${sections(data).map(
      ({ heading, lines }) => html`<tbody>
        ${heading
          ? html`<tr>
              <th scope="rowgroup" class="hd" colspan=${data.columns.length + 3}>
                <span><bdi>${heading.label}</bdi></span>
              </th>
            </tr>`
          : nothing}
        ${lines.map((line) => {
          const now = drawn(line.index);
          return guard([data, now], () => issueLine(line, data, now));
        })}
      </tbody>`,
    )}
    ${totals(data)}
  </table>`;
}

/** A stakeholder's head; a parent's is a button that opens and closes its parts. */
export function head(column: Column): TemplateResult {
  if (!column.parent) {
    return html`<bdi>${column.label}</bdi>`;
  }
  return html`<button
    class="toggle"
    tabindex="-1"
    aria-expanded=${column.open ? 'true' : 'false'}
    aria-description=${column.toggle ?? nothing}
  >
    <span class="box" aria-hidden="true"></span><bdi>${column.label}</bdi>
  </button>`;
}

/**
 * One cell as a button; its place is read from the table when it is used. The name stands inside
 * as hidden text rather than in aria-label, which would have to repeat the drawn numbers verbatim.
 */
export function cellButton(cell: Cell, data: MatrixData): TemplateResult {
  return html`<td
    ><button class=${cellClass(cell, data.oneSource)} tabindex="-1"
      ><span class="name" dir=${data.dir} .textContent=${cell.name ?? ''}></span
      >${cellContent(cell, data)}</button
  ></td>`;
}

function partsLine(columns: Column[]): TemplateResult | typeof nothing {
  const line = runs(columns);
  if (line.length === 0) {
    return nothing;
  }
  return html`<tr>
    <td></td>
    ${line.map((run) =>
      run.title === null
        ? html`<td colspan=${run.span}></td>`
        : html`<th scope="colgroup" class="parts" colspan=${run.span}>
            <span><bdi>${run.title}</bdi></span>
          </th>`,
    )}
    <td colspan="2"></td>
  </tr>`;
}

function issueLine({ index, row, cells }: Line, data: MatrixData, now: boolean): TemplateResult {
  return html`<tr data-line=${index} data-code=${row.code}>
    <th scope="row" class="iss"><bdi>${row.label}</bdi></th>
    ${now
      ? cells.map((cell) => cellButton(cell, data))
      : html`<td class="later" colspan=${cells.length}></td>`}
    <td class="t">${number(row.n, data)}</td>
    <td class="t">${number(row.d, data)}</td>
  </tr>`;
}

function totals(data: MatrixData): TemplateResult {
  return html`<tfoot>
    <tr>
      <th scope="row" class="iss">${data.words.claims}</th>
      ${data.columns.map((column) => html`<td class="t">${number(column.n, data)}</td>`)}
      <td class="t grand">${number(data.totals.n, data)}</td>
      <td></td>
    </tr>
    <tr>
      <th scope="row" class="iss">${data.words.sources}</th>
      ${data.columns.map((column) => html`<td class="t">${number(column.d, data)}</td>`)}
      <td></td>
      <td class="t grand">${number(data.totals.d, data)}</td>
    </tr>
  </tfoot>`;
}

function number(value: number, data: MatrixData): TemplateResult {
  return html`<bdi dir="ltr">${count(value, data.digits)}</bdi>`;
}

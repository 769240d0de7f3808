// Draws stance matrices as SVG with ECharts, one for each name read from standard input:
// a heat map of the same cells, labels and size. Answers with the milliseconds that a picture took
// and its characters; for "memory <name>", with the bytes by which the heap grew while drawing it.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as echarts from 'echarts';

const matrices = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function option(matrix) {
  return {
    animation: false,
    title: { text: matrix.title, right: 24, top: 12, textStyle: { fontSize: 20 } },
    textStyle: { fontFamily: 'IBM Plex Sans Arabic' },
    grid: { left: 24, right: 250, top: 112, bottom: 52 },
    xAxis: {
      type: 'category',
      data: matrix.columns,
      position: 'top',
      inverse: true,
      axisLabel: { interval: 0, width: 80, overflow: 'break', fontSize: 11.5, fontWeight: 600 },
    },
    yAxis: {
      type: 'category',
      data: matrix.rows,
      position: 'right',
      inverse: true,
      axisLabel: { interval: 0, width: 226, overflow: 'break', fontSize: 12.5 },
    },
    visualMap: {
      type: 'piecewise',
      orient: 'horizontal',
      right: 24,
      top: 72,
      dimension: 2,
      pieces: [
        { value: -2, color: '#A8480A' },
        { value: -1, color: '#FDBB74' },
        { value: 0, color: '#EFEFEF' },
        { value: 1, color: '#8AA4DC' },
        { value: 2, color: '#1F3A8A' },
      ],
    },
    series: [
      {
        type: 'heatmap',
        // Else only the first cells of many are drawn.
        progressive: 0,
        data: matrix.cells.map((cell) => ({
          value: [cell.column, cell.row, cell.value],
          label: {
            show: true,
            formatter: cell.words,
            fontSize: 13,
            color: Math.abs(cell.value) === 2 ? '#FFFFFF' : '#1A1A1A',
          },
        })),
        itemStyle: { borderColor: '#FFFFFF', borderWidth: 2 },
      },
    ],
  };
}

function draw(matrix) {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: matrix.width,
    height: matrix.height,
  });
  chart.setOption(option(matrix));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, memory] = line.split(' ').reverse();
  if (memory) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    draw(matrices[name]);
    console.log(process.memoryUsage().heapUsed - before);
  } else {
    const start = performance.now();
    const svg = draw(matrices[name]);
    console.log(`${performance.now() - start} ${svg.length}`);
  }
}

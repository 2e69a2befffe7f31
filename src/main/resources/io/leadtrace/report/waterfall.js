(function () {
  'use strict';
  function draw(table) {
    var bars = Array.prototype.slice.call(table.querySelectorAll('td.bar'));
    var head = table.querySelector('th.bar');
    var steps = bars.map(function (cell) {
      return { cell: cell, from: +cell.dataset.from, to: +cell.dataset.to, kind: cell.dataset.step };
    });
    var ends = steps.map(function (step) { return step.from; }).concat(steps.map(function (step) { return step.to; }), [0]);
    var width = 300;
    var scale = d3.scaleLinear(d3.extent(ends), [24, width - 24]).nice();
    bars.forEach(function (cell) { cell.replaceChildren(); });
    d3.select(head).selectAll('svg').remove();
    d3.select(head).append('svg').attr('width', width).attr('height', 24).attr('aria-hidden', 'true')
      .append('g').attr('transform', 'translate(0,22)')
      .call(d3.axisTop(scale).ticks(5).tickSize(4).tickFormat(function (n) { return d3.format('+')(n).replace('+0', '0'); }));
    steps.forEach(function (step, i) {
      var height = Math.max(24, step.cell.parentNode.clientHeight);
      var middle = height / 2;
      var picture = d3.select(step.cell).append('svg').attr('width', width).attr('height', height).attr('aria-hidden', 'true');
      scale.ticks(5).forEach(function (tick) {
        picture.append('line').attr('class', tick === 0 ? 'zero' : 'grid')
          .attr('x1', scale(tick)).attr('x2', scale(tick)).attr('y1', 0).attr('y2', height);
      });
      var left = scale(Math.min(step.from, step.to));
      var wide = Math.max(2, Math.abs(scale(step.to) - scale(step.from)));
      picture.append('rect').attr('class', step.kind).attr('rx', 2)
        .attr('x', left).attr('width', wide).attr('y', middle - 7).attr('height', 14);
      if (step.kind === 'plus' || step.kind === 'minus') {
        picture.append('text').attr('class', 'sign').attr('text-anchor', 'middle')
          .attr('x', left + wide / 2).attr('y', middle + 4).text(wide > 12 ? (step.kind === 'plus' ? '+' : '−') : '');
      }
      if (i > 0) {
        picture.append('line').attr('class', 'join').attr('x1', scale(steps[i - 1].to)).attr('x2', scale(steps[i - 1].to))
          .attr('y1', 0).attr('y2', middle - 7);
      }
      if (i < steps.length - 1) {
        picture.append('line').attr('class', 'join').attr('x1', scale(step.to)).attr('x2', scale(step.to))
          .attr('y1', middle + 7).attr('y2', height);
      }
    });
  }
  document.querySelectorAll('.waterfall table').forEach(function (table) {
    var fold = table.closest('details');
    if (fold && !fold.open) {
      fold.addEventListener('toggle', function () { draw(table); }, { once: true });
    } else {
      draw(table);
    }
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (fold) { fold.open = true; });
    document.querySelectorAll('.waterfall table').forEach(draw);
  });
}());

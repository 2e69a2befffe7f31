(function () {
  'use strict';
  var heat = document.getElementById('heat');
  if (!heat) { return; }
  var data = JSON.parse(document.getElementById('matrix-data').textContent);
  var order = data.orders.given;
  var line = document.getElementById('pair');
  var body = heat.tBodies[0];
  var head = heat.tHead.rows[0];
  var rows = Array.prototype.slice.call(body.rows);
  var cells = rows.map(function (row) { return Array.prototype.slice.call(row.cells); });
  var heads = Array.prototype.slice.call(head.cells);
  var current = null;
  function focus(cell) {
    if (current) { current.removeAttribute('tabindex'); }
    current = cell;
    current.tabIndex = 0;
  }
  function show(cell) {
    var a = rows.indexOf(cell.parentNode);
    var b = cells[a].indexOf(cell) - 1;
    if (a === b || b < 0) { return; }
    var pair = a < b ? data.pairs[a][b - a - 1] : data.pairs[b][a - b - 1];
    if (!pair.length) { return; }
    var first = Math.min(a, b);
    var second = Math.max(a, b);
    line.textContent = data.say.replace('{a}', data.labels[first]).replace('{b}', data.labels[second])
      .replace('{n}', pair[0]).replace('{pa}', pair[1]).replace('{pb}', pair[2]).replace('{r}', data.relations[pair[3]] || pair[3]);
    lead(data.labels[first], data.labels[second]);
  }
  function lead(a, b) {
    var table = document.querySelector('#pairs tbody');
    var row = table && Array.prototype.find.call(table.rows, function (one) {
      var names = [one.cells[0].textContent, one.cells[1].textContent];
      return names.indexOf(a) >= 0 && names.indexOf(b) >= 0 && a !== b;
    });
    if (!row) { return; }
    var link = document.createElement('a');
    link.href = '#pairs';
    link.textContent = data.go;
    link.addEventListener('click', function (event) {
      event.preventDefault();
      document.querySelectorAll('tr.chosen').forEach(function (old) { old.classList.remove('chosen'); });
      row.classList.add('chosen');
      row.tabIndex = -1;
      row.focus();
      row.scrollIntoView({ block: 'center' });
    });
    line.append(' ', link);
  }
  // the overview: every field a few points wide, so that all lists fit the window
  var overview = document.getElementById('overview');
  function share(a, b) {
    var pair = a < b ? data.pairs[a][b - a - 1] : data.pairs[b][a - b - 1];
    return pair.length ? +pair[a < b ? 1 : 2] / 100 : 0;
  }
  function paint() {
    if (!overview) { return; }
    var style = getComputedStyle(document.documentElement);
    var colour = d3.scaleLinear([0, 1], [style.getPropertyValue('--band').trim(), style.getPropertyValue('--hot').trim()])
      .interpolate(d3.interpolateLab);
    var width = Math.min(overview.parentNode.clientWidth, 900);
    var dots = window.devicePixelRatio || 1;
    overview.width = overview.height = Math.round(width * dots);
    var place = d3.scaleBand(d3.range(order.length), [0, overview.width]).padding(order.length > 100 ? 0 : 0.06);
    var shades = d3.range(101).map(function (percent) { return colour(percent / 100); });
    var context = overview.getContext('2d');
    order.forEach(function (a, r) {
      order.forEach(function (b, c) {
        if (a === b) { return; }
        context.fillStyle = shades[Math.round(share(a, b) * 100)];
        context.fillRect(place(c), place(r), Math.ceil(place.bandwidth()), Math.ceil(place.bandwidth()));
      });
    });
  }
  if (overview) {
    overview.addEventListener('click', function (event) {
      var box = overview.getBoundingClientRect();
      var r = Math.min(order.length - 1, Math.floor((event.clientY - box.top) / box.height * order.length));
      var c = Math.min(order.length - 1, Math.floor((event.clientX - box.left) / box.width * order.length));
      if (r >= 0 && c >= 0 && order[r] !== order[c]) { show(cells[order[r]][order[c] + 1]); }
    });
    window.addEventListener('resize', paint);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
    paint();
  }
  body.addEventListener('click', function (event) {
    var cell = event.target.closest('td');
    if (cell) { focus(cell); cell.focus(); show(cell); }
  });
  body.addEventListener('keydown', function (event) {
    var step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (!step || !current) { return; }
    var row = body.rows[current.parentNode.sectionRowIndex + step[0]];
    var next = row && row.cells[current.cellIndex + step[1]];
    if (next && next.tagName === 'TD') { event.preventDefault(); focus(next); next.focus(); show(next); }
  });
  document.getElementById('order').addEventListener('change', function (event) {
    order = data.orders[event.target.value];
    order.forEach(function (list) { head.appendChild(heads[list + 1]); });
    order.forEach(function (list) {
      var row = rows[list];
      order.forEach(function (other) { row.appendChild(cells[list][other + 1]); });
      body.appendChild(row);
    });
    paint();
  });
  if (cells.length > 1) { focus(cells[0][2]); }
}());

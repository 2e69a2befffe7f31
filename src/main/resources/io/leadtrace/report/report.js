(function () {
  'use strict';
  function number(text) {
    var found = text.replace(/[\s,]/g, '').match(/[+-]?\d+(\.\d+)?/);
    return found ? parseFloat(found[0]) + (text.charAt(0) === '>' ? 1e-6 : text.charAt(0) === '<' ? -1e-6 : 0) : -Infinity;
  }
  document.querySelectorAll('table.sheet').forEach(function (table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      head.querySelector('button').addEventListener('click', function () {
        var numeric = head.className === 'n';
        var up = head.hasAttribute('aria-sort') ? head.getAttribute('aria-sort') !== 'ascending' : !numeric;
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        var body = table.tBodies[0];
        Array.prototype.slice.call(body.rows).map(function (row, place) {
          var text = row.cells[column].textContent;
          return { row: row, place: place, key: numeric ? number(text) : text };
        }).sort(function (a, b) {
          var order = numeric ? a.key - b.key || 0 : a.key.localeCompare(b.key);
          return (up ? order : -order) || a.place - b.place;
        }).forEach(function (one) { body.appendChild(one.row); });
      });
    });
  });
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
  });
  if (cells.length > 1) { focus(cells[0][2]); }
}());

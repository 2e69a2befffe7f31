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
}());

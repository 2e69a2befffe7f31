(function () {
  'use strict';
  var source = document.getElementById('tree-data');
  if (!source) { return; }
  var data = JSON.parse(source.textContent);
  var root = d3.stratify().id(function (node) { return node.id; }).parentId(function (node) { return node.parent; })(data.nodes);
  var step = 250;
  var line = 54;
  d3.tree().nodeSize([line, step])(root);
  var drawn = root.descendants().filter(function (node) { return node.depth > 0; });
  if (!drawn.length) { return; }
  var top = d3.min(drawn, function (node) { return node.x; }) - line / 2;
  var bottom = d3.max(drawn, function (node) { return node.x; }) + line;
  var deepest = d3.max(drawn, function (node) { return node.depth; });
  function x(node) { return (node.depth - 1) * step + 14; }
  function y(node) { return node.x - top; }
  var picture = d3.select('#tree-picture').append('svg').attr('class', 'tree').attr('role', 'img')
    .attr('aria-label', data.title).attr('width', deepest * step + 40).attr('height', bottom - top);
  var place = new Map(drawn.map(function (node) { return [node.id, node]; }));
  data.open.forEach(function (pair) {
    var a = place.get(pair[0]);
    var b = place.get(pair[1]);
    if (!a || !b) { return; }
    picture.append('path').attr('class', 'maybe').attr('d',
      'M' + x(a) + ',' + y(a) + ' C' + (x(a) - 34) + ',' + y(a) + ' ' + (x(b) - 34) + ',' + y(b) + ' ' + x(b) + ',' + y(b))
      .attr('transform', 'translate(20,0)');
  });
  var link = d3.linkHorizontal().x(x).y(y);
  picture.append('g').attr('transform', 'translate(20,0)').selectAll('path')
    .data(root.links().filter(function (one) { return one.source.depth > 0; })).join('path').attr('class', 'copied').attr('d', link);
  var nodes = picture.append('g').attr('transform', 'translate(20,0)').selectAll('g').data(drawn).join('g')
    .attr('transform', function (node) { return 'translate(' + x(node) + ',' + y(node) + ')'; });
  nodes.append('circle').attr('r', 6).attr('class', function (node) { return node.data.hidden ? 'hidden' : 'known'; });
  nodes.append('title').text(function (node) { return node.data.label + '\n' + node.data.note; });
  nodes.append('text').attr('x', 11).attr('y', -8).attr('class', 'label').text(function (node) {
    var name = node.data.label.replace(/^.*[\/\\]/, '') || node.data.label;
    return name.length > 30 ? name.slice(0, 14) + '…' + name.slice(-15) : name;
  });
  nodes.append('text').attr('x', 11).attr('y', 18).attr('class', 'figure').text(function (node) { return node.data.figure; });
}());

(function () {
  'use strict';
  var rows = Array.prototype.slice.call(document.querySelectorAll('#endpoints tbody tr'));
  function show(test) { rows.forEach(function (row) { row.hidden = !test(row); }); }
  document.querySelectorAll('input[data-table]').forEach(function (input) {
    var table = document.getElementById(input.getAttribute('data-table'));
    var own = Array.prototype.slice.call(table.tBodies[0].rows);
    input.addEventListener('input', function () {
      var words = input.value.toLowerCase().split(/\s+/);
      own.forEach(function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
      });
    });
  });
  document.querySelectorAll('.matrix a').forEach(function (link) {
    link.addEventListener('click', function () {
      var door = link.getAttribute('data-door'), treasure = link.getAttribute('data-treasure');
      show(function (row) {
        return row.getAttribute('data-door') === door &&
          row.getAttribute('data-treasures').split('|').indexOf(treasure) >= 0;
      });
    });
  });
  document.querySelectorAll('[data-clear]').forEach(function (button) {
    button.addEventListener('click', function () { show(function () { return true; }); });
  });
  function open() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', open);
  open();
})();

extension Script {
  /// Headings of the criteria profile become buttons. Criteria are sorted among those of the same group, so that none
  /// leaves its group; what has no figure comes last. The third press brings the order of the model back.
  static let sorting = #"""
    for (const table of all("#profile table")) {
      const body = table.tBodies[0], heads = all("thead th", table), path = [{depth: -1, inner: []}];
      const isGrouped = !!find(".group", body);
      for (const row of body.rows) {
        // Without a class, what is no group stands one step below one, if there is any.
        const depth = +(/\d+$/.exec(row.cells[0].className) || [row.className != "group" && isGrouped])[0];
        const node = {row, depth, inner: []};
        while (path.at(-1).depth >= depth) path.pop();
        path.at(-1).inner.push(node);
        path.push(node);
      }
      const place = (node, order) => {
        for (const one of order ? [...node.inner].sort(order) : node.inner) {
          body.append(one.row);
          place(one, order);
        }
      };
      heads.forEach((head, column) => {
        const button = set(make("button"), {type: "button"});
        button.append(...head.childNodes);
        head.append(button);
        const text = node => node.row.cells[column].textContent;
        const figure = node => parseFloat(text(node).replace(",", "."));
        const ways = column ? ["descending", "ascending"] : ["ascending", "descending"];
        on(button, "click", () => {
          const way = ways[ways.indexOf(head.getAttribute("aria-sort")) + 1];
          for (const other of heads) other.removeAttribute("aria-sort");
          if (way) set(head, {"aria-sort": way});
          const sign = way == "ascending" ? 1 : -1;
          place(path[0], way && ((a, b) => {
            if (!column) return sign * text(a).localeCompare(text(b), document.documentElement.lang);
            const [x, y] = [figure(a), figure(b)];
            return isNaN(x) || isNaN(y) ? isNaN(x) - isNaN(y) : sign * (x - y);
          }));
        });
      });
    }
    """#
}

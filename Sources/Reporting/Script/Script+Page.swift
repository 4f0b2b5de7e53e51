/// What the reader sees of a what-if, and does.
extension Script {
  static let drawing = #"""
    const legend = all(".legend li", section).map(item => ({text: item.lastChild, resting: item.lastChild.data}));
    const [verdict, command, copy, reset, status] =
      [".verdict", "code", ".copy", ".reset", "[role=status]"].map(query => find(query, box));
    const resting = verdict.textContent, sliders = [];
    for (const element of all(".slider", box)) {
      const input = find("input", element), value = find("b", element), i = +input.id.slice(1);
      const hint = set(make("small"), {id: input.id + "-first"}), mark = length(agreed[i]);
      const band = draw("svg", {class: "band", width: "100%", height: 14, "aria-hidden": true});
      const area = draw("rect", {y: 4, height: 6});
      band.append(
        draw("rect", {class: "track", width: "100%", y: 4, height: 6}), area,
        draw("line", {class: "m", x1: mark, x2: mark, y2: 14}));
      element.append(band, hint);
      set(input, {"aria-describedby": hint.id});
      sliders[i] = {input, value, hint, area, text: value.textContent};
    }

    const bar = ({place, parts, score}) => {
      const svg = place.bar.cloneNode(false), total = units(score, 1), said = [],
        tenths = shared(parts.map(part => part * 10), total);
      svg.append(place.bar.firstChild.cloneNode(false));
      let start = 0;
      data.areas.forEach(({letter, shade, leaves}, i) => {
        const own = sum(leaves.map(leaf => tenths[leaf])), width = own / 10;
        said.push(data.titles[i] + " " + points(own));
        if (!(own > 0)) return;
        svg.append(draw("rect", {class: "a" + shade, x: length(start), width: length(width), height: 22}));
        if (width >= data.room.letter) {
          const text = draw("text", {x: length(start + width / 2), y: 15}), figure = draw("tspan");
          text.append(letter);
          if (width < data.room.narrow) set(text, {class: "s"});
          if (width >= data.room.points) text.append(figure);
          figure.append(" " + points(own));
          svg.append(text);
        }
        start += width;
      });
      return set(svg, {"aria-label": fill(words.bar, place.name, points(total), listed(said))});
    };
    const moved = places => {
      const way = places > 0 ? "up" : "down", size = abs(places), mark = make("small", " ", "moved " + way);
      const sign = set(make("span", (places > 0 ? "▲" : "▼") + size), {"aria-hidden": true});
      mark.append(sign, make("span", " " + fill(words[way], size), "heard"));
      return mark;
    };
    // `one` is a standing of the what-if, or nothing for that of the report.
    const write = (place, one) => {
      const [rank, name, score, cell] = place.row.cells, places = one ? place.rank - one.rank : 0;
      rank.textContent = (one || place).rank;
      score.textContent = one ? points(units(one.score, 1)) : place.score;
      cell.replaceChildren(one ? bar(one) : place.bar);
      find(".moved", name)?.remove();
      if (places) name.append(moved(places));
      place.row.classList.toggle("first", (one || place).rank == 1);
    };
    const sentence = list => {
      const named = place => "\u2068" + place.name + "\u2069", first = list.filter(one => one.rank == 1);
      const second = list.find(one => one.rank > 1), same = first.length == rows.filter(row => row.rank == 1).length &&
        first.every(one => one.place.rank == 1);
      const names = first.length > 3 ? fill(words.many, first.length) : listed(first.map(one => named(one.place)));
      const lead = second && units(first[0].score, 1) - units(second.score, 1);
      return fill(words[(same ? "stays" : "changes") + (first.length > 1 ? "Tied" : "")], names) +
        (second ? fill(words.ahead, points(lead), named(second.place)) : "") + words.stop;
    };
    const glide = before => {
      if (matchMedia("(prefers-reduced-motion:reduce)").matches) return;
      rows.forEach(({row}, i) => {
        const way = before[i] - top(row) + top(body);
        if (way) row.animate([{transform: `translateY(${way}px)`}, {transform: "none"}], {duration: 250, easing: "ease"});
      });
    };
    // `ws` are weights in hundredths of a percent that sum to 10,000, or nothing for those agreed.
    const show = (ws, isStill) => {
      const list = ws && ranked(ws.map(w => w / 100 / 100));
      const before = rows.map(({row}) => top(row) - top(body));
      for (const motion of body.getAnimations({subtree: true})) motion.cancel();
      for (const one of list || rows) {
        write(one.place || one, list && one);
        body.append((one.place || one).row);
      }
      for (const row of table.rows) for (const column of data.agreedColumns) row.cells[column].hidden = !!list;
      for (const part of all(".agreed", section)) part.hidden = !!list;
      box.classList.toggle("on", !!list);
      verdict.textContent = list ? sentence(list) : resting;
      command.textContent = list ? data.command +
        data.criteria.map((one, i) => ` --weight ${one.id}=${ws[i] / 100}`).join("") : "";
      reset.disabled = !list;
      const fits = step => !list || ws.every(w => w % step == 0),
        places = fits(100) ? 0 : fits(10) ? 1 : 2;
      data.areas.forEach(({criteria}, i) => {
        const {text, resting} = legend[i];
        text.data = list ? resting.replace(
          /[\d.,]+(?=\D*$)/, local((sum(criteria.map(one => ws[one])) / 100).toFixed(places))) : resting;
      });
      const exact = list ? ws.map(w => w / 100) : agreed;
      sliders.forEach(({input, value, hint, area, text}, i) => {
        const range = safe(i, list ? list[0].place : rows[0], exact), end = number => percent(number, 1);
        input.value = exact[i];
        value.textContent = list ? percent(ws[i] / 100, places) : text;
        set(input, {"aria-valuetext": value.textContent});
        input.disabled = !range;
        hint.textContent = fill(
          words[!range ? "fixed" : range.below ? range.above ? "between" : "from" : range.above ? "upTo" : "any"],
          range && end(range.low), range && end(range.high));
        set(area, range ? {x: length(range.low), width: length(range.high - range.low)} : {width: 0});
      });
      if (!isStill) glide(before);
    };
    """#

  static let controls = #"""
    const rounded = ws => shared(ws.map(w => w * 100), 10000), home = rounded(agreed);
    let current, timer;
    const update = () => {
      current = rounded(now);
      if (current.every((w, i) => w == home[i])) {
        current = null;
        now = agreed;
      }
      show(current);
      clearTimeout(timer);
      timer = setTimeout(() => {
        status.textContent = (current ? words.whatIf + " " : "") + verdict.textContent;
        if (current || location.hash.startsWith("#w="))
          history.replaceState(null, "", current ? "#w=" + current.map(w => w / 100) : location.href.split("#")[0]);
      }, 500);
    };
    sliders.forEach(({input}, i) => {
      // A pointer sets whole points; a key moves by one from where it is.
      let isKey = false;
      on(input, "keydown", () => isKey = true);
      on(input, "pointerdown", () => isKey = false);
      on(input, "input", () => {
        const w = isKey ? units(+input.value, 2) / 100 : round(input.value), base = basis(i),
          rest = others(base, i);
        kept = base;
        now = base.map((other, place) => place == i ? w : other * (100 - w) / rest);
        update();
      });
    });
    on(reset, "click", () => {
      find("summary,input", box).focus();
      now = kept = agreed;
      update();
    });
    const label = copy.textContent;
    const say = () => {
      status.textContent = copy.textContent = words.copied;
      setTimeout(() => copy.textContent = label, 1500);
    };
    const select = () => {
      getSelection().selectAllChildren(command);
      if (document.execCommand("copy")) say();
    };
    on(copy, "click", () => {
      if (navigator.clipboard) navigator.clipboard.writeText(command.textContent).then(say, select);
      else select();
    });
    const restore = () => {
      const found = /^#w=([\d.,]+)$/.exec(location.hash.replace(/%2C/gi, ","));
      const given = found ? found[1].split(",").map(Number) : [], total = sum(given);
      const fits = given.length == agreed.length && total > 0 && total < Infinity;
      if (!fits && location.hash) return false;
      kept = agreed;
      now = fits ? given.map(w => w * 100 / total) : agreed;
      update();
      return fits;
    };
    on(window, "hashchange", restore);
    on(window, "beforeprint", () => show(null, true));
    on(window, "afterprint", () => show(current, true));
    box.hidden = false;
    show(null, true);
    if (location.hash && restore()) section.scrollIntoView();
    """#
}

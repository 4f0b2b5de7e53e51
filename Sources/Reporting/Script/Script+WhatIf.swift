/// The ranking for other weights, with the bits that `steelyard whatif` gives: same sums in the same order, same ties,
/// same rounding. What it works on is written by ``WhatIfData``.
extension Script {
  /// As ``Figures`` prints them. A script's `toFixed` rounds as `Figures.fixed` does; nothing here is negative.
  static let figures = #"""
    const box = find(".whatif");
    if (!box) return;
    const {abs, max, min, round} = Math;
    const data = JSON.parse(find("script", box).textContent), words = data.words;
    const sum = list => list.reduce((total, one) => total + one, 0);
    const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, i) => parts[i]);
    const listed = list => list.length < 2 ? list[0] :
      fill(words.and, list.slice(0, -1).join(words.comma), list.at(-1));
    const local = figure => figure.replace(".", words.point);
    const units = (value, places) => round(+value.toFixed(places) * 10 ** places);
    const points = tenths => local((tenths / 10).toFixed(1));
    const percent = (value, places) => fill(words.percent, local(value.toFixed(places)));
    const length = value => +value.toFixed(2) + "%";
    const shared = (exact, total) => {
      const whole = exact.map(Math.floor), missing = total - sum(whole);
      const order = [...whole.keys()].sort((a, b) => (exact[b] - whole[b]) - (exact[a] - whole[a]) || a - b);
      for (const i of order.slice(0, max(0, missing))) whole[i] += 1;
      if (missing < 0) for (const i of order.slice(missing)) whole[i] -= 1;
      return whole;
    };
    """#

  /// Weights of leaves and scores, as `CriteriaTree.moving`, `AdditiveValue` and `competitionRanks` work them out.
  static let weighing = #"""
    const node = ([w, order, below]) => below.map ? {w, order, below: below.map(node)} :
      {w, order, column: below};
    const tree = data.tree.map(node);
    const leaves = (node, share) => node.below ? node.below.flatMap(one => leaves(one, share * one.w)) :
      [Object.assign(node, {share})];
    const uppermost = tree.map(one => leaves(one, 1).sort((a, b) => a.column - b.column));
    const tie = (a, b) => abs(a - b) <= 1e-9 * max(abs(a), abs(b), 100);
    const section = box.closest("section"), table = find("table", section), body = table.tBodies[0];
    const rows = [...body.rows].map((row, i) => {
      const [rank, name, score, bar] = row.cells, {order, points} = data.providers[i];
      return {
        row, order, points, rank: +rank.textContent, name: name.textContent, score: score.textContent,
        bar: bar.firstChild,
        tops: uppermost.map(below => sum(below.map(leaf => leaf.share * points[leaf.column]))),
      };
    });
    const settle = (level, given) => {
      let total = 0;
      level.forEach((one, i) => {
        const own = given ? given[i] : one.given;
        if (one.below) for (const inner of one.below) inner.given = own;
        one.total = one.below ? settle(one.below) : own * one.share;
        total += one.total;
      });
      for (const one of level) one.now = total > 0 ? one.total / total : one.w;
      const whole = sum([...level].sort((a, b) => a.order - b.order).map(one => one.now));
      for (const one of level) one.now /= whole;
      return total;
    };
    const spread = (level, share, ws) => {
      for (const one of level) {
        if (one.below) spread(one.below, share * one.now, ws);
        else ws[one.column] = share * one.now;
      }
      return ws;
    };
    const ranked = shares => {
      settle(tree, shares);
      const ws = spread(tree, 1, []);
      const list = rows.map(place => {
        const parts = place.points.map((points, column) => ws[column] * points);
        return {place, parts, score: sum(parts)};
      });
      const byId = (a, b) => a.place.order - b.place.order;
      list.sort((a, b) => b.score - a.score || byId(a, b));
      let first;
      list.forEach((one, i) => {
        if (!first || !tie(first.score, one.score)) (first = one).rank = i + 1;
        one.rank = first.rank;
      });
      return list.sort((a, b) => a.rank - b.rank || byId(a, b));
    };
    """#

  /// Where the leader stays first if one weight moves: scores are straight lines, so two ends say all
  /// (`Decision.WeightStability`). Marks of evaluators can be drawn into the same band.
  static let bands = #"""
    const agreed = data.criteria.map(one => one.weight);
    // Weights in percent, and the last that had proportions to keep.
    let now = agreed, kept = agreed;
    const others = (ws, own) => sum(ws.filter((_, i) => i != own));
    const basis = own => [now, kept, agreed].find(ws => others(ws, own) > 0);
    const side = (own, other) => tie(own, other) ? 0 : own > other ? 1 : -1;
    const safe = (own, leader, ws) => {
      const base = others(ws, own) > 0 ? ws : basis(own);
      if (!base) return null;
      const line = place => [
        sum(base.map((w, i) => i == own ? 0 : w * place.tops[i])) / others(base, own),
        place.tops[own]];
      const range = {low: 0, high: 100}, [without, alone] = line(leader);
      for (const rival of rows) {
        const [start, end] = line(rival), first = side(without, start), last = side(alone, end);
        if (rival == leader || first == last || first >= 0 && last >= 0) continue;
        const lead = without - start;
        const at = 100 * min(max(lead / (lead - (alone - end)), 0), 1);
        if (last < first) Object.assign(range, {above: true, high: min(range.high, at)});
        else Object.assign(range, {below: true, low: max(range.low, at)});
      }
      range.low = min(range.low, ws[own]);
      range.high = max(range.high, ws[own]);
      return range;
    };
    """#
}

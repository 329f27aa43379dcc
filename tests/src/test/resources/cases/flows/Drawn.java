//// flows: GET /d10 SQL x
//// flows: GET /d110 SQL x
//// flows: GET /d115 SQL x
//// flows: GET /d12 SQL x
//// flows: GET /d126 SQL x
//// flows: GET /d128 SQL x
//// flows: GET /d134 SQL x
//// flows: GET /d14 SQL x
//// flows: GET /d140 SQL x
//// flows: GET /d148 SQL x
//// flows: GET /d21 SQL x
//// flows: GET /d22 SQL x
//// flows: GET /d40 SQL x
//// flows: GET /d5 SQL x
//// flows: GET /d50 SQL x
//// flows: GET /d54 SQL x
//// flows: GET /d55 SQL x
//// flows: GET /d65 SQL x
//// flows: GET /d67 SQL x
//// flows: GET /d85 SQL x
//// flows: GET /d96 SQL x
//// spurious: flows: GET /d104 SQL x
package app;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs drawn at random; the marks are what runs of them showed. */
@RestController
class Door {
  static final boolean FLAG = false;
  private final JdbcTemplate jdbc;

  Door(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  String pass(String y) { return y; }
  String pick(String y, String z) { return z; }
  String other(String y, String z) { String w = y; y = z; return w; }
  String at(List<String> all, int i) { return i < all.size() ? all.get(i) : "1"; }
  String deep(String y, int i) { return i == 0 ? y : deep(y, i - 1); }
  String mode(boolean raw, String y, String z) { if (raw) { return y; } return z; }
  String it(List<String> all) { String r = "1"; Iterator<String> each = all.iterator(); while (each.hasNext()) { r = each.next(); } return r; }
  Box same(Box y) { return y; }
  Box boxOf(String y) { Box r = new Box(); r.set(y); return r; }
  void fill(Box y, String z) { y.text = z; }
  void swap(Box y, Box z) { String w = y.text; y.text = z.text; z.text = w; }
  void refuse(boolean yes, String why) { if (yes) { throw new IllegalStateException(why); } }
  String thrown(String y, boolean yes) { try { refuse(yes, y); return "1"; } catch (IllegalStateException e) { return e.getMessage(); } }
  Shape shape(boolean raw) { return raw ? new Raw() : new Fixed(); }
  String kind(Kind kind, String y, String z) { switch (kind) { case A: return y; case B: return z; default: return "1"; } }

  @GetMapping("/d0")
  int d0(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    m.computeIfAbsent("p", z -> x);
    a.text = (q.isEmpty() ? o.inner.inner.text : q.peek());
    Collections.reverse(l);
    s = (q.isEmpty() ? "1" : q.peek());
    return run(t);
  }

  @GetMapping("/d1")
  int d1(String x, boolean c, int n) {
    String s = "1";
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    sb = new StringBuilder(t);
    { Box w = a; later = () -> w.text; }
    l = new ArrayList<>(l);
    l = keep;
    l = new ArrayList<>(l);
    l.add(0, "1");
    q.push(f.apply(m.getOrDefault("r", pick(t, s))));
    return run(at(l, 0));
  }

  @GetMapping("/d2")
  int d2(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    b.inner = new Box();
    t = x;
    keep = l.subList(0, l.size());
    l.clear();
    a.inner = o.inner;
    k = "p";
    for (int i0 = 0; i0 < n; i0++) {
      fill(o.inner, deep(Stream.of(s, "1").map(z -> z.trim()).collect(Collectors.joining()), 1));
    }
    return run(o.inner.text);
  }

  @GetMapping("/d3")
  int d3(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    new Runner(new Pair(t, other(s, deep(t, 0))).right()).go(a);
    u = "1";
    for (int i0 = 0; i0 < n; i0++) {
      try {
        sb.setLength(0);
      refuse(c, s);
        l.add(pass("1"));
      } catch (IllegalStateException e1) {
        u = e1.getMessage();
        if (!l.isEmpty()) { l.remove(0); }
      }
      m.put("p", kind(Kind.C, String.join(",", l), s));
    }
    return run(sb.toString());
  }

  @GetMapping("/d4")
  int d4(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    sb.append(m.getOrDefault(k, (q.isEmpty() ? m.getOrDefault(k, s) : q.peek())));
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    s = Holder.last;
    for (int i0 = 0; i0 < n; i0++) {
      System.arraycopy(arr, 0, arr, 1, 2);
    }
    return run(at(l, 0));
  }

  @GetMapping("/d5")
  int d5(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    swap(a, o.inner);
    t = switch (n) { case 1 -> kind(Kind.A, o.inner.other, m.values().stream().findFirst().orElse((n > 0 ? x : s))); case 2 -> Stream.of(arr[0], kind(Kind.A, "1", f.apply(t))).sorted().collect(Collectors.joining()); default -> shape(false).show(s); };
    for (int i0 = 0; i0 < n; i0++) {
      try {
        b.inner = new Box();
      refuse(false, (c ? t : t));
        sb.setLength(0);
      } catch (IllegalStateException e1) {
        t = e1.getMessage();
        t = "1".trim();
        l.replaceAll(z -> "1");
      }
      sb.insert(0, u);
    }
    a.inner = new Box();
    return run(sb.toString());
  }

  @GetMapping("/d6")
  int d6(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    try {
      try {
        Collections.sort(l);
        arr[n & 1] = t;
      } finally {
        m.putIfAbsent("p", u);
      }
      a.other = m.getOrDefault("p", "1");
    refuse(c, m.values().stream().findFirst().orElse((q.isEmpty() ? a.other : q.peek())));
      a.text = s;
      if (FLAG) {
        Holder.last = s;
        m.putIfAbsent("p", u);
      } else {
        m.put("p", "1" + Stream.of(sb.toString(), later.get()).skip(1).collect(Collectors.joining()));
        q.push((q.isEmpty() ? "1" : q.peek()));
      }
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      sb.append(a.text);
      s = x;
    }
    f = this::pass;
    l.replaceAll(z -> "1");
    l.clear();
    if (c) {
      s = x;
      q.push(o.inner.text);
    } else {
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
      s = sb2.toString();
    }
    return run(arr[1]);
  }

  @GetMapping("/d7")
  int d7(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    l = l;
    swap(a, b);
    l.forEach(z -> sb2.append(z));
    for (int i0 = 0; i0 < n; i0++) {
      t = "1";
    }
    new Runner(t).go(a);
    if (n == 0) {
      l.replaceAll(z -> "1");
    }
    return run(o.inner.text);
  }

  @GetMapping("/d8")
  int d8(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    b.set((l.isEmpty() ? "1" : l.get(l.size() - 1)));
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    s = switch (n) { case 1 -> (q.isEmpty() ? it(l) : q.peek()); case 2 -> kind(Kind.A, deep(Stream.of(s, u).skip(1).collect(Collectors.joining()), 1), later.get()); default -> mode(true, x, t); };
    a = same(a);
    return run(Holder.last);
  }

  @GetMapping("/d9")
  int d9(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    fill(a, String.join(",", l));
    for (int i0 = 0; i0 < n; i0++) {
      u = "1";
      o.inner.text = f.apply(mode(c, a.get(), thrown(u, false)));
    }
    try {
      if (!l.isEmpty()) { l.set(0, sb.toString()); }
      l.forEach(z -> sb2.append(z));
    refuse(true, pick(Stream.of(t, deep(x, 3)).skip(1).collect(Collectors.joining()), (n > 2 ? pick(s, u) : "1")));
      a.inner = new Box();
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      if (!l.isEmpty()) { l.remove(0); }
    }
    return run(later.get());
  }

  @GetMapping("/d10")
  int d10(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    try {
      l.add(s);
      s = x;
    } finally {
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
      b.inner = new Box();
    }
    Holder.last = m.getOrDefault("p", it(l));
    if (n > 1) {
      l.clear();
    }
    b.inner = new Box();
    m.merge("r", other(arr[0], t + "1"), (y, z) -> y + z);
    return run(s);
  }

  @GetMapping("/d11")
  int d11(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (n > 1) {
      k = "p";
      arr = arr.clone();
    } else {
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
    }
    b = a;
    l.forEach(z -> sb2.append(z));
    u = Holder.last;
    Holder.last = x;
    return run(a.text);
  }

  @GetMapping("/d12")
  int d12(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    o.inner = b;
    arr[n & 1] = arr[2].trim();
    { String w = Stream.of(pass(new Pair(t, s).left()), a.get()).limit(1).collect(Collectors.joining()); f = z -> w; }
    try {
      s = x;
      a.inner = o.inner;
    } finally {
      if (!l.isEmpty()) { l.set(0, s); }
    }
    keep = l.subList(0, l.size());
    for (int i0 = 0; i0 < n; i0++) {
      sb.insert(0, pick(x, s));
      l.forEach(z -> sb2.append(z));
    }
    if (a == b) {
      s = later.get();
    } else {
      q.push(x.trim());
      u = x;
    }
    return run(u);
  }

  @GetMapping("/d13")
  int d13(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    m.remove("p");
    a = boxOf(a.other);
    arr[n & 1] = arr[0];
    return run(a.text);
  }

  @GetMapping("/d14")
  int d14(String x, boolean c, int n) {
    String s = "1";
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    sb.append(f.apply(t));
    for (int i0 = 0; i0 < n; i0++) {
      swap(b, b);
      { String w = at(l, 1); later = () -> w; }
    }
    a.set((n > 0 ? pass(s) : kind(Kind.C, t, t)).trim());
    try {
      l.removeIf(z -> z.length() > 6);
      m.remove("p");
    refuse(c, s);
      try {
        m.putIfAbsent("p", kind(Kind.C, u, new Pair(u, f.apply(s)).left()));
      refuse(c, a.get());
        o.inner = same(b);
      } catch (IllegalStateException e1) {
        t = e1.getMessage();
        arr[1] = kind(Kind.B, other(kind(Kind.B, s, s), kind(Kind.A, t, s)), "1");
        Collections.reverse(l);
      }
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      sb.insert(0, (n > 1 ? other(it(l), Optional.ofNullable(x).map(z -> z + 2).orElse(u)) : f.apply(thrown(s, c))));
    }
    try {
      keep = l.subList(0, l.size());
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
    refuse(n > 1, "1");
      u = shape(c).show("1");
    } catch (IllegalStateException e0) {
      s = e0.getMessage();
      if ("ab".startsWith("a")) {
        if (!l.isEmpty()) { l.set(0, pick(s, a.inner.text)); }
        o.inner.text = a.get();
      } else {
        l.add(0, Optional.ofNullable("1").map(z -> "1").orElse(mode(false, other(u, u), kind(Kind.B, x, s))));
      }
    }
    o.inner.text = shape(true).show(mode(c, thrown(t, true), x));
    sb.insert(0, arr[2]);
    return run(b.get());
  }

  @GetMapping("/d15")
  int d15(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    s = sb2.toString();
    u = sb2.toString();
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    Collections.reverse(l);
    m.merge("r", t.trim(), (y, z) -> y + z);
    b.text = t;
    q.poll();
    return run(a.text);
  }

  @GetMapping("/d16")
  int d16(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    try {
      if (!l.isEmpty()) { l.set(0, s); }
      swap(o.inner, b);
    } finally {
      try {
        swap(b, o.inner);
      refuse(c, String.join(",", l));
        u = Holder.last;
        f = this::pass;
      } catch (IllegalStateException e1) {
        u = e1.getMessage();
        m.put("p", at(l, 1));
        for (String z : l) { s = z; }
      }
      try {
        b.other = other(t + sb.toString(), m.getOrDefault("r", f.apply(s)));
        l = l;
      } finally {
        t = sb2.toString();
        l.forEach(z -> sb2.append(z));
      }
    }
    { Box w = a; later = () -> w.text; }
    if (k.equals("p")) {
      Collections.reverse(l);
      l.replaceAll(z -> "1");
    }
    m.putIfAbsent("p", s);
    return run(at(l, 0));
  }

  @GetMapping("/d17")
  int d17(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (!l.isEmpty()) { l.remove(0); }
    arr = arr.clone();
    new Runner(b.text).go(a);
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    return run(later.get());
  }

  @GetMapping("/d18")
  int d18(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    b.inner = new Box();
    if (!l.isEmpty()) { l.set(0, other(s, f.apply(t.trim()))); }
    try {
      for (int i1 = 0; i1 < n; i1++) {
        t = x;
        arr[n & 1] = other(s, t);
      }
    refuse(false, other(m.values().stream().findFirst().orElse((n > 2 ? t : s)), shape(false).show(x.trim())));
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      keep = l.subList(0, l.size());
      m.put(k, a.text);
    }
    Holder.last = u;
    for (int i0 = 0; i0 < n; i0++) {
      l.replaceAll(z -> z + z);
      for (int i1 = 0; i1 < n; i1++) {
        if (!l.isEmpty()) { l.remove(0); }
        b.inner = new Box();
      }
    }
    sb.setLength(0);
    return run(sb.toString());
  }

  @GetMapping("/d19")
  int d19(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    m.remove("p");
    if (FLAG) {
      l.removeIf(z -> z.length() > 5);
    }
    k = "p";
    return run(arr[1]);
  }

  @GetMapping("/d20")
  int d20(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    o.inner = new Box();
    if (m.containsKey("p")) {
      l.replaceAll(z -> "1");
      a.inner = b;
    } else {
      o.inner = a;
      { String w = (q.isEmpty() ? deep(u, 3) : q.peek()); later = () -> w; }
    }
    if (c) {
      if (Set.of("p").contains(k)) {
        l.add(pick(it(l), "1"));
      } else {
        a.text = pass(m.getOrDefault("p", String.join(",", l)));
      }
      l = new ArrayList<>(l);
    }
    for (String z : l) { u = z; }
    sb.insert(0, s);
    u = pick(Stream.of(t, (n > 2 ? s : s)).filter(z -> z.length() > 3).collect(Collectors.joining()), Optional.ofNullable("1").map(z -> "1").orElse(x));
    f = this::pass;
    return run(m.getOrDefault("p", "1"));
  }

  @GetMapping("/d21")
  int d21(String x, boolean c, int n) {
    String s = "1";
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    arr[0] = other((c ? "1" : (n > 0 ? s : x)), pick(sb.toString(), o.inner.inner.text));
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    if (!l.isEmpty()) { l.set(0, x); }
    return run(t);
  }

  @GetMapping("/d22")
  int d22(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if ("ab".length() > 2) {
      try {
        arr = arr.clone();
        new Runner(kind(Kind.B, "1", b.get())).go(a);
      } finally {
        sb.setLength(0);
      }
      m.putIfAbsent("p", b.inner.text);
    }
    Holder.last = later.get();
    k = "r";
    try {
      l.add(0, pick(t, t));
    } finally {
      for (int i1 = 0; i1 < n; i1++) {
        fill(o.inner, x);
      }
    }
    if (!l.isEmpty()) { l.set(0, m.getOrDefault(k, (l.isEmpty() ? "1" : l.get(0)))); }
    if (n % 2 == 0) {
      if (!l.isEmpty()) { l.remove(0); }
    } else {
      for (int i1 = 0; i1 < n; i1++) {
        b.text = later.get();
      }
      if (m.containsKey("p")) {
        m.putIfAbsent("p", String.join(",", l));
        l.forEach(z -> sb2.append(z));
      }
    }
    try {
      m.computeIfAbsent("p", z -> x);
      q.push(arr[1] + Stream.of(u, t).limit(1).collect(Collectors.joining()) + pick(t, String.join(",", l)));
    refuse(false, u);
      o.inner.set(s);
      new Runner(String.join(",", l)).go(a);
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      try {
        m.putIfAbsent("p", mode(c, (l.isEmpty() ? "1" : l.get(l.size() - 1)) + t, mode(false, later.get(), t)));
      refuse(false, "1");
        u = x;
        m.remove("r");
      } catch (IllegalStateException e1) {
        s = e1.getMessage();
        { String w = (n > 2 ? kind(Kind.C, "1", x) : o.inner.text); later = () -> w; }
      }
    }
    return run(at(l, 0));
  }

  @GetMapping("/d23")
  int d23(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    for (int i0 = 0; i0 < n; i0++) {
      arr = arr.clone();
      if (l.isEmpty()) {
        for (String z : l) { t = z; }
        a.inner = new Box();
      }
    }
    keep = l.subList(0, l.size());
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    try {
      try {
        m.computeIfAbsent("p", z -> x);
        for (String z : l) { u = z; }
      } finally {
        a.set(new Pair(thrown((n > 0 ? x : t), false), m.values().stream().findFirst().orElse(later.get())).right());
        new Runner(s).go(a);
      }
      o.inner.set(pass(pass(later.get())));
    } finally {
      try {
        s = m.getOrDefault("r", t);
        l = new ArrayList<>(l);
      } finally {
        f = this::pass;
      }
      try {
        u = "1";
      } finally {
        t = "1";
      }
    }
    return run(u);
  }

  @GetMapping("/d24")
  int d24(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    l.forEach(z -> sb2.append(z));
    try {
      sb.setLength(0);
      t = t;
    refuse(true, pick((q.isEmpty() ? t : q.peek()) + arr[2], t));
      new Runner(deep(at(l, 1), 0)).go(a);
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      if (m.containsKey("p")) {
        l.add(t);
      }
    }
    keep = l.subList(0, l.size());
    m.computeIfAbsent("p", z -> x);
    q.push(s);
    l = new ArrayList<>(l);
    if (m.containsKey("p")) {
      arr[n & 1] = mode(false, t, u);
      b.text = t;
    } else {
      m.putIfAbsent("p", later.get());
    }
    return run(later.get());
  }

  @GetMapping("/d25")
  int d25(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    l = new ArrayList<>(l);
    o.inner.other = b.inner.text;
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    s = sb2.toString();
    b.text = t;
    return run(s);
  }

  @GetMapping("/d26")
  int d26(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (!FLAG) {
      fill(b, new Pair(u, o.inner.text).right());
    }
    s = Holder.last;
    f = this::pass;
    l.replaceAll(z -> z);
    if (!l.isEmpty()) { l.remove(0); }
    l.clear();
    keep = l.subList(0, l.size());
    return run(sb.toString());
  }

  @GetMapping("/d27")
  int d27(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    m.computeIfAbsent("p", z -> x);
    sb.append(o.inner.other);
    fill(b, m.values().stream().findFirst().orElse(mode(c, x, "1")));
    System.arraycopy(arr, 0, arr, 1, 2);
    return run(o.inner.text);
  }

  @GetMapping("/d28")
  int d28(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    try {
      m.put("p", x);
    refuse(true, o.inner.inner.text);
      Holder.last = String.join(",", l);
      try {
        m.put("p", sb.toString());
      } finally {
        a.inner = b;
      }
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      arr[0] = arr[2];
    }
    q.push(Stream.of(u, at(l, 0)).limit(1).collect(Collectors.joining()).trim());
    for (int i0 = 0; i0 < n; i0++) {
      if (c) {
        sb.append(o.inner.get());
      }
    }
    { Box w = a; later = () -> w.text; }
    a.inner = new Box();
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    try {
      arr = arr.clone();
      l.add(0, s);
    } finally {
      b.inner = new Box();
    }
    return run(a.text);
  }

  @GetMapping("/d40")
  int d40(String x, boolean c, int n) {
    String s = "1";
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    q.push(other(kind(Kind.C, t, u) + "1", (n > 1 ? (n > 0 ? s : t) : (n > 2 ? t : t))));
    if (FLAG) {
      u = it(l);
      b = c ? a : b;
    }
    m.computeIfAbsent("p", z -> x);
    try {
      fill(o.inner, new Pair("1", (c ? "1" : later.get())).right());
    refuse(c, (q.isEmpty() ? (c ? t : f.apply(t)) : q.peek()));
      t = kind(Kind.C, "1", mode(true, f.apply(x), (c ? t : u)));
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      for (Map.Entry<String, String> z : m.entrySet()) { u = z.getKey(); }
      for (int i1 = 0; i1 < n; i1++) {
        l = keep;
        sb.setLength(0);
      }
    }
    arr[n & 1] = s;
    return run(t);
  }

  @GetMapping("/d50")
  int d50(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (n == 0) {
      a.inner = b;
      m.computeIfAbsent("p", z -> x);
    } else {
      s = x;
    }
    if (n == 0) {
      t = Holder.last;
    }
    s = x;
    { String w = (c ? it(l) : b.other); later = () -> w; }
    arr[2] = "1";
    try {
      arr[2] = o.inner.text;
      arr[2] = shape(true).show(m.getOrDefault("r", "1"));
    refuse(c, pass((q.isEmpty() ? x : q.peek()) + later.get()));
      if (k.equals("p")) {
        u = "1";
        for (String z : l) { u = z; }
      }
      keep = l.subList(0, l.size());
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      u = (l.isEmpty() ? "1" : l.get(0));
    }
    if (!c) {
      if ("ab".length() > 2) {
        a = o.inner;
        arr = arr.clone();
      } else {
        s = Holder.last;
        m.put("r", (n > 2 ? Optional.ofNullable(kind(Kind.B, u, s)).map(z -> "1").orElse(f.apply(s)) : x));
      }
      f = this::pass;
    }
    return run(m.getOrDefault("p", "1"));
  }

  @GetMapping("/d54")
  int d54(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (a == b) {
      a.inner = b;
      b = c ? a : b;
    }
    if (n == 0) {
      try {
        l = l;
        arr[n & 1] = (n > 2 ? o.inner.text : b.other);
      } finally {
        u = switch (n) { case 1 -> deep(s, 2); case 2 -> sb.toString() + deep(later.get(), 3); default -> "1"; };
      }
      arr = arr.clone();
    }
    arr[0] = a.text;
    System.arraycopy(arr, 0, arr, 1, 2);
    return run(s);
  }

  @GetMapping("/d55")
  int d55(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    m.remove(k);
    l.removeIf(z -> z.length() > 7);
    m.merge("r", "1", (y, z) -> y + z);
    l = new ArrayList<>(l);
    try {
      if (!l.isEmpty()) { l.remove(0); }
      m.computeIfAbsent("p", z -> x);
    refuse(n > 1, u);
      l.add("1");
      swap(a, b);
    } catch (IllegalStateException e0) {
      s = e0.getMessage();
      for (String z : l) { s = z; }
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
    }
    return run(s);
  }

  @GetMapping("/d65")
  int d65(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (FLAG) {
      try {
        a.inner = b;
        for (Map.Entry<String, String> z : m.entrySet()) { s = z.getValue(); }
      refuse(false, b.text);
        m.computeIfAbsent("p", z -> x);
        t = x;
      } catch (IllegalStateException e1) {
        s = e1.getMessage();
        q.poll();
      }
    } else {
      try {
        o.inner = a;
      } finally {
        s = x;
      }
    }
    sb.insert(0, o.inner.get());
    try {
      if (FLAG) {
        arr[n & 1] = sb.toString();
      } else {
        b.set(pass(t));
        m.putIfAbsent("p", s);
      }
    refuse(true, s);
      q.push(a.get());
      try {
        sb.insert(0, pick(other(pass(u), (q.isEmpty() ? x : q.peek())), at(l, 1)));
        t = x;
      refuse(c, s);
        q.push(s);
        if (!l.isEmpty()) { l.set(0, t); }
      } catch (IllegalStateException e1) {
        t = e1.getMessage();
        swap(b, a);
      }
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      { Box w = a; later = () -> w.text; }
      k = "r";
    }
    arr[0] = other(t, u);
    q.push((c ? Stream.of(Stream.of(u, u).map(z -> z.trim()).collect(Collectors.joining()), pass(x)).map(z -> z.trim()).collect(Collectors.joining()) : "1"));
    sb = new StringBuilder(sb.toString());
    if ("ab".length() > 2) {
      s = (q.isEmpty() ? sb.toString() : q.peek());
      { Box w = a; later = () -> w.text; }
    } else {
      b.set(later.get());
      sb.setLength(0);
    }
    return run(t);
  }

  @GetMapping("/d67")
  int d67(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    a.inner = b;
    arr[n & 1] = at(l, 1);
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    a.inner = o.inner;
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    if (!FLAG) {
      try {
        u = sb2.toString();
      } finally {
        Collections.sort(l);
      }
    } else {
      o.inner = b;
      l.replaceAll(z -> "1");
    }
    arr[0] = t;
    return run(t);
  }

  @GetMapping("/d85")
  int d85(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    if (n > 1) {
      Collections.reverse(l);
      { String w = at(l, 1); later = () -> w; }
    }
    u = (n > 0 ? "1" + s + u : String.join(",", l));
    try {
      swap(a, a);
    refuse(true, later.get());
      l.add(Stream.of(f.apply(s), at(l, 0).trim()).filter(z -> z.length() > 3).collect(Collectors.joining()));
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      for (String z : l) { t = z; }
    }
    { Box w = a; later = () -> w.text; }
    l = keep;
    m.put("p", a.inner.text + (c ? later.get() : deep(u, 2)));
    return run(s);
  }

  @GetMapping("/d96")
  int d96(String x, boolean c, int n) {
    String s = "1";
    String t = x;
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    k = "p";
    if (!FLAG) {
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
    }
    while (l.size() < 3 && n > 0) {
      l.add("4");
      sb.append(l.size());
      break;
    }
    l = keep;
    s = "1";
    m.computeIfAbsent("p", z -> x);
    return run(m.getOrDefault("p", "1"));
  }

  @GetMapping("/d104")
  int d104(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    sb.setLength(0);
    try {
      while (l.size() < 3 && n > 0) {
        l.add("4");
        sb.append(l.size());
        break;
      }
    refuse(true, "1");
      try {
        swap(a, b);
      } finally {
        l.replaceAll(z -> z + z);
      }
      arr[n & 1] = "1";
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      s = x;
    }
    m.merge("r", s, (y, z) -> y + z);
    for (String z : l) { u = z; }
    { String w = pass(later.get()); f = z -> w + z; }
    return run(m.getOrDefault("p", "1"));
  }

  @GetMapping("/d110")
  int d110(String x, boolean c, int n) {
    String s = "1";
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    fill(a, String.join(",", l));
    q.push(Stream.of(deep(t, 2), u).limit(1).collect(Collectors.joining()));
    if (m.containsKey("p")) {
      arr[2] = b.other;
      o.inner.set(u);
    }
    t = x;
    return run(t);
  }

  @GetMapping("/d115")
  int d115(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    arr = arr.clone();
    m.merge("r", new Pair(mode(true, x, x), sb.toString()).right(), (y, z) -> z);
    sb.append(x);
    try {
      l.add(mode(false, s, x.trim().trim()));
      f = this::pass;
    refuse(n > 1, shape(c).show(Optional.ofNullable(pick(u, t)).map(z -> z).orElse((n > 2 ? s : s))));
      o.inner = b;
    } catch (IllegalStateException e0) {
      u = e0.getMessage();
      m.putIfAbsent("p", f.apply(o.inner.inner.text));
    }
    { String w = later.get(); f = z -> w; }
    sb.setLength(0);
    return run(s);
  }

  @GetMapping("/d126")
  int d126(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    t = sb2.toString();
    a = boxOf(f.apply(s));
    System.arraycopy(arr, 0, arr, 1, 2);
    Collections.reverse(l);
    return run(u);
  }

  @GetMapping("/d128")
  int d128(String x, boolean c, int n) {
    String s = x;
    String t = x;
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    for (int i0 = 0; i0 < n; i0++) {
      if (n > 1) {
        sb.append(String.join(",", l));
        q.poll();
      } else {
        l.add(String.join(",", l));
      }
    }
    o.inner.other = "1";
    arr = arr.clone();
    try {
      try {
        if (!l.isEmpty()) { l.set(0, (l.isEmpty() ? "1" : l.get(l.size() - 1))); }
        s = Holder.last;
      } finally {
        Collections.reverse(l);
      }
      f = this::pass;
    refuse(n > 1, s);
      l.add(0, Optional.ofNullable(x).map(z -> "1").orElse(shape(true).show(new Pair(s, s).left())));
      o.inner = new Box();
    } catch (IllegalStateException e0) {
      s = e0.getMessage();
      if (!c) {
        m.putIfAbsent("p", sb.toString());
        q.push(x);
      }
    }
    Collections.reverse(l);
    u = switch (n) { case 1 -> shape(true).show(m.values().stream().findFirst().orElse(t)); case 2 -> arr[1]; default -> s; };
    try {
      System.arraycopy(arr, 0, arr, 1, 2);
    refuse(n > 1, (c ? o.inner.get() : s));
      sb.insert(0, t);
      for (Map.Entry<String, String> z : m.entrySet()) { t = z.getValue(); }
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      try {
        a.set(f.apply(arr[2]));
        l = l;
      refuse(false, "1");
        sb.setLength(0);
        m.remove("p");
      } catch (IllegalStateException e1) {
        u = e1.getMessage();
        m.put("r", it(l));
      }
      t = "1";
    }
    return run(t);
  }

  @GetMapping("/d134")
  int d134(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    q.poll();
    try {
      try {
        if (!l.isEmpty()) { l.set(0, other((q.isEmpty() ? "1" : q.peek()), x)); }
      } finally {
        o.inner = new Box();
        t = sb2.toString();
      }
      try {
        Collections.sort(l);
      } finally {
        u = other(x, (c ? t : u));
      }
    refuse(true, arr[2]);
      { Box w = a; later = () -> w.text; }
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      arr[2] = new Pair(pass((n > 2 ? s : s)), s).right();
      q.push(thrown(a.inner.text, true));
    }
    sb.insert(0, b.other);
    try {
      q.poll();
    refuse(false, kind(Kind.C, mode(true, pick(u, t), t), arr[1]));
      l = keep;
    } catch (IllegalStateException e0) {
      s = e0.getMessage();
      keep = l.subList(0, l.size());
    }
    t = m.getOrDefault("r", mode(false, new Pair(s, s).right(), thrown(t, c)));
    swap(b, b);
    return run(u);
  }

  @GetMapping("/d140")
  int d140(String x, boolean c, int n) {
    String s = "1";
    String t = "1";
    String u = "1";
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    swap(b, b);
    if (n % 2 == 0) {
      sb.append(other((n > 1 ? u : u), "1"));
      s = x;
    } else {
      u = x;
      m.computeIfAbsent("p", z -> x);
    }
    Holder.last = sb.toString();
    return run(s);
  }

  @GetMapping("/d148")
  int d148(String x, boolean c, int n) {
    String s = x;
    String t = "1";
    String u = x;
    String k = "p";
    Box a = new Box();
    Box b = new Box();
    Outer o = new Outer();
    List<String> l = new ArrayList<>();
    List<String> keep = l;
    Map<String, String> m = new HashMap<>();
    String[] arr = {"1", "2", "3"};
    StringBuilder sb = new StringBuilder();
    StringBuilder sb2 = new StringBuilder();
    Supplier<String> later = () -> "1";
    Function<String, String> f = z -> z;
    Deque<String> q = new ArrayDeque<>();
    Holder.last = "1";
    k = "p";
    a.set(o.inner.other);
    sb.setLength(0);
    b = new Box();
    try {
      m.computeIfAbsent("p", z -> x);
    refuse(false, (q.isEmpty() ? pick(s, b.inner.text) : q.peek()));
      { String w = "1"; f = z -> w + z; }
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      b.text = "1";
      if (a == b) {
        for (Map.Entry<String, String> z : m.entrySet()) { u = z.getKey(); }
        b.text = later.get();
      } else {
        l.forEach(z -> sb2.append(z));
      }
    }
    u = x;
    try {
      { String w = new Pair(o.inner.get(), m.values().stream().findFirst().orElse((n > 0 ? u : u))).right(); later = () -> w; }
    refuse(c, other(x, pass(t)));
      m.merge("r", pick(pick(o.inner.get(), mode(true, t, t)), Optional.ofNullable(s).map(z -> z + 2).orElse(t) + u), (y, z) -> z);
    } catch (IllegalStateException e0) {
      t = e0.getMessage();
      if (!c) {
        q.push(at(l, 2));
        o.inner.text = s;
      }
    }
    return run(later.get());
  }

}

enum Kind { A, B, C }
interface Shape { String show(String y); }
class Raw implements Shape { public String show(String y) { return y; } }
class Fixed implements Shape { public String show(String y) { return "1"; } }
record Pair(String left, String right) {}
class Box { String text = "1"; String other = "1"; Box inner = this; void set(String y) { text = y; } String get() { return text; } }
class Outer { Box inner = new Box(); }
class Holder { static String last = "1"; }
class Runner { private final String with; Runner(String with) { this.with = with; } void go(Box y) { y.other = with; } }

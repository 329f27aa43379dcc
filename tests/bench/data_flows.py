#!/usr/bin/env python3
"""Scores the ways of sensitive fields: data_flows.py TRUTH APPLICATION PREDICTED

A row of truth is an endpoint, fields of a class and a sink; it counts once per field. It is found when a predicted row has
the same verb and path (names of path variables aside), the same kind of sink, and a field of the same name: the class may be
that of a record, of its super type or of the object that carries it. `strict` also asks for the class, where it is no super type.
Precision is over the predicted rows of endpoints and sinks that the table lists: rows of other fields count as wrong.
It says little where the table is a sample.
"""
import csv
import re
import sys


def path(text):
    return re.sub(r"\{[^}]*\}|\*+", "{}", re.sub(r"/+", "/", "/" + text)).rstrip("/") or "/"


def kind(sink):
    first = re.split(r"[ :(]", sink.strip().lower())[0]
    return {"database": "db", "storage": "db", "service": "third-party"}.get(first, first)


def fields(text):
    """Pairs of class and names: a star stands for any field; what follows in parentheses as `Class.field` is another name."""
    found, owner = [], ""
    for part in re.split(r",(?![^(]*\))", text):
        other = re.search(r"\(\w+\.(\w+)\)", part)
        part = re.sub(r"\([^)]*\)", "", part).strip()
        if "." in part:
            owner, part = part.rsplit(".", 1)
            owner = owner.split(".")[-1]
        if re.fullmatch(r"\*|\w+", part):
            found.append((owner, [part] + ([other.group(1)] if other else [])))
    return found


def main(truth, application, predicted):
    rows = [r for r in csv.DictReader(open(truth)) if r["app"] == application]
    got = {}
    for r in csv.DictReader(open(predicted)):
        for verb in r["http_method"].split("|"):
            key = (verb, path(r["path"]), r["sink"])
            got.setdefault(key, set()).add((r["class"].split(".")[-1].split("$")[-1], r["field"]))
    total = hits = strict = skipped = 0
    wanted, missed = {}, []
    for r in rows:
        parts = r["endpoint"].split(" ", 1)
        if len(parts) != 2 or not parts[1].startswith("/"):
            skipped += 1
            continue
        verb, address = parts[0], path(parts[1])
        key = next(
            (k for k in got if k[0] == verb and k[2] == kind(r["sink"]) and (k[1] == address or address.endswith(k[1]))),
            (verb, address, kind(r["sink"])),
        )
        there = got.get(key, set())
        for owner, names in fields(r["fields"]):
            total += 1
            wanted.setdefault(key, set()).update(names)
            if "*" in names:
                found = [f for f in there if f[0] == owner]
            else:
                found = [f for f in there if f[1] in names]
            hits += bool(found)
            strict += any(f[0] == owner for f in found)
            if not found:
                missed.append(f"{verb} {address} {owner}.{names[0]} -> {kind(r['sink'])}")
    extra = [
        f"{k[0]} {k[1]} {c}.{f} -> {k[2]}"
        for k, names in sorted(wanted.items())
        if "*" not in names
        for c, f in sorted(got.get(k, ()))
        if f not in names
    ]
    matched = sum(len({f for _, f in got.get(k, ())} & names) for k, names in wanted.items() if "*" not in names)
    recall = hits / total if total else 0
    precision = matched / (matched + len(extra)) if matched + len(extra) else 0
    print(
        f"flows: truth={total} found={hits} recall={recall:.4f} strict={strict} "
        f"precision(listed endpoints and sinks)={precision:.4f} not comparable={skipped}"
    )
    for line in missed:
        print("  missed:", line)
    for line in extra[:20]:
        print("  extra: ", line)


if __name__ == "__main__":
    main(*sys.argv[1:4])

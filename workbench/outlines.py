#!/usr/bin/env python3
"""Makes outlines.json, the offline base map, from world-atlas (npm, ISC; data Natural Earth, public domain).

usage: outlines.py countries-50m.json > src/main/resources/org/aver/workbench/assets/outlines.json

Every border of a TopoJSON file is one arc, so the arcs are the lines to draw. Points closer than STEP degrees to the one
before are left out, which is about two pixels where a country fills the map."""
import json
import sys

STEP = 0.2


def parts(line):
    """A line that crosses the edge of the map at 180 degrees is two."""
    part = [line[0]]
    for before, point in zip(line, line[1:]):
        if abs(point[0] - before[0]) > 180:
            yield part
            part = []
        part.append(point)
    yield part


topology = json.load(open(sys.argv[1], encoding="utf-8"))
scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
lines = []
for arc in topology["arcs"]:
    x = y = 0
    line = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        point = [round(x * scale[0] + shift[0], 2), round(y * scale[1] + shift[1], 2)]
        if not line or abs(point[0] - line[-1][0]) + abs(point[1] - line[-1][1]) >= STEP:
            line.append(point)
        last = point
    if line[-1] != last:
        line.append(last)
    # an islet smaller than a step is a dot of no use
    if len(line) > 2 or line[0] != line[-1]:
        lines.extend(part for part in parts(line) if len(part) > 1)
json.dump({"type": "MultiLineString", "coordinates": lines}, sys.stdout, separators=(",", ":"))
sys.stdout.write("\n")

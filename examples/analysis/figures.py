"""How far the figures for one event lie apart, and who gives which.

    python3 examples/analysis/figures.py [http://127.0.0.1:4000/graphql]

Needs nothing but Python's own library.
"""

import json
import sys
import urllib.request
from collections import defaultdict

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"

QUERY = """query Figures($after: String) {
  claims(where: { predicate: { in: [KILLED, WOUNDED, CASUALTIES] } }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      predicate
      subject { ... on Event { name } }
      quantity { comparator value low high }
      claimants { entity { name } }
      quotes { exact }
    }
  }
}"""


def ask(variables):
    """The data of one answer; the server's own words where it gives errors."""
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if answer.get("errors"):
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def all_claims():
    after = None
    while True:
        page = ask({"after": after})["claims"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def bounds(quantity):
    low, high = quantity["low"], quantity["high"]
    if low is None and high is None:
        return f'{quantity["comparator"]} {quantity["value"] or ""}'.strip()
    return str(low) if low == high else f'{low if low is not None else "?"}–{high if high is not None else "?"}'


figures = defaultdict(list)
for claim in all_claims():
    if claim["quantity"] is not None:
        event = (claim["subject"] or {}).get("name", "(no event)")
        figures[event, claim["predicate"]].append(claim)

for (event, predicate), claims in sorted(figures.items()):
    print(f"{event}: {predicate}, {len(claims)} figures")
    for claim in claims:
        speakers = ", ".join(
            claimant["entity"]["name"] for claimant in claim["claimants"] if claimant["entity"]
        )
        quote = " … ".join(quote["exact"] for quote in claim["quotes"])
        print(f'  {bounds(claim["quantity"]):>12}  {speakers or "the document itself"}: “{quote}”')

# A starter for OPA and Conftest: conftest test policy-input.json --policy examples/policies
# The ids are those of the gate, which stays the evaluator of record.
package main

import rego.v1

protected := {"auth", "crypto", "payment", "personal-data"}

violation contains {"msg": msg, "rule": "AI-ZONE-001", "element": element.id} if {
	some element in input.elements
	element.aiLines + element.undeclaredLines > 0
	element.review == "none"
	hit := protected & {zone | some zone in element.zones}
	count(hit) > 0
	not waived("AI-ZONE-001", element.id, element.body)
	not known("AI-ZONE-001", element.id)
	msg := sprintf("%s: %d lines that are not attested to a person in %v", [element.id, element.aiLines + element.undeclaredLines, hit])
}

violation contains {"msg": result.message, "rule": result.rule, "element": result.element} if {
	some result in input.results
	result.level == "error"
	not result.waived
	not startswith(result.rule, "AI-")
}

waived(rule, element, body) if {
	some waiver in input.waivers
	waiver.rule == rule
	waiver.element == element
	waiver.body == body
	time.parse_rfc3339_ns(waiver.expires) > time.now_ns()
}

# What a baseline covers is marked in the results only.
known(rule, element) if {
	some result in input.results
	result.rule == rule
	result.element == element
	result.waived
}

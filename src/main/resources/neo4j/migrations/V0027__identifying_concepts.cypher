// What a concept alone tells about who a person is, which was known by the concepts' numbers until now.
UNWIND [
  ['concept-ceds-000115', 'PERSON'],
  ['concept-ceds-000172', 'PERSON'],
  ['concept-ceds-000184', 'PERSON'],
  ['concept-pirl-100', 'PERSON'],
  ['concept-pirl-2700', 'SOCIAL_SECURITY_NUMBER']
] AS known
MATCH (concept:Concept {id: known[0]})
WHERE concept.identifies IS NULL
SET concept.identifies = known[1];

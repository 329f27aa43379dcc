// What callers of HTTP endpoints supply, in the order of the handler's parameters.
MATCH (e:HttpEndpoint)-[:ACCEPTS]->(i:EndpointInput)
RETURN e.uid AS endpoint, i.name AS name, i.place AS place, i.type AS type, i.required AS required,
       i.boundType AS boundType, i.index AS index
ORDER BY endpoint, index, place, name

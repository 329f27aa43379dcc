// Methods of main code by what is declared about their origin.
MATCH (m:Method) WHERE m.test = false AND m.synthetic = false AND m.codeLines > 0
RETURN count(m) AS methods, sum(CASE WHEN m.aiLines > 0 THEN 1 ELSE 0 END) AS declared,
       sum(CASE WHEN m.aiLines = 0 AND m.undeclaredLines > 0 THEN 1 ELSE 0 END) AS undeclared

FROM statements_of('measure')

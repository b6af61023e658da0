FROM statements_of('cause')

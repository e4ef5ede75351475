import {
  NoSchemaIntrospectionCustomRule,
  parse,
  type DocumentNode,
  type GraphQLError,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { costProblem } from '../limits/costProblem'
import { documentProblem } from '../limits/documentProblem'
import { MOST_TOKENS } from '../limits/mostTokens'

/**
 * What a query may cost, refused with 400 before anything is read: tokens while it is parsed, shape
 * before it is validated, the number of objects (with `first` counted in) before it is executed.
 */
export function limitsPlugin(introspection: boolean): Plugin {
  const problems = new WeakMap<DocumentNode, GraphQLError | 'none'>()
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: MOST_TOKENS }))
    },
    onValidate({ params, addValidationRule, setResult }) {
      const document = params.documentAST
      const problem = problems.get(document) ?? documentProblem(document) ?? 'none'
      problems.set(document, problem)
      if (problem !== 'none') setResult([problem])
      else if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
    },
    onExecute({ args: { schema, document, operationName, variableValues } }) {
      const variables = variableValues ?? {}
      const problem = costProblem({ schema, document, operationName, variables })
      if (problem) throw problem
    },
  }
}

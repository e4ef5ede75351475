import {
  getOperationAST,
  type FragmentDefinitionNode,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  type DocumentNode,
  type GraphQLError,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { requestError } from '../errors/requestError'
import { DEAREST } from '../limits/dearest'
import { documentProblem } from '../limits/documentProblem'
import { MOST_TOKENS } from '../limits/mostTokens'
import { queryCost } from '../limits/queryCost'

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
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      const document: DocumentNode = args.document
      const fragments = new Map<string, FragmentDefinitionNode>()
      for (const part of document.definitions) {
        if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
      }
      const variables = args.variableValues ?? {}
      const cost = queryCost(operation, { schema: args.schema, fragments, variables })
      if (cost <= DEAREST) return
      throw requestError('tooCostly', {
        tr: `Sorgu ${cost} nesneye kadar yanıt isteyebilir, en çok ${DEAREST} olabilir; \`first\` değerlerini küçültün ya da sorguyu bölün`,
        en: `the query may answer with ${cost} objects, ${DEAREST} at most; lower \`first\` or split the query`,
      })
    },
  }
}

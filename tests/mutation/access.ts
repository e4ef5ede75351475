// One file for a mutation run, so that each change loads the modules once.
import '@/tests/unit/access/rules.test'

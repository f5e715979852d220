# Qingdan: everything that is done with it from the command line. `make` alone lists it.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

HOST ?= 127.0.0.1
PORT ?= 8080
DATA ?= data
DB ?= h2
OUT ?=
# The recipes read these from the environment, so that spaces in a path survive.
export HOST PORT DATA DB OUT FILE NOTICES

ifeq ($(filter h2 postgresql,$(DB)),)
$(error DB=$(DB) is not known: DB=h2 or DB=postgresql)
endif

mvn := mvn -B -ntp -f backend/pom.xml
npm := npm --prefix frontend

# The kind of database is fixed when the service is built, so each kind has a folder of its own.
jar := backend/target/$(if $(filter h2,$(DB)),,$(DB)/)quarkus-app/quarkus-run.jar
archived := backend/target/quarkus-app/archived
modules := frontend/node_modules/.package-lock.json
dist := frontend/dist/index.html
tools := target/tools-are-here
reading := backend/src/main/java/org/qingdan/notice/reading
reader := target/reader

# Folders too: theirs is the date that changes when a file goes.
backend_sources := backend/pom.xml $(shell find backend/src/main)
frontend_sources := $(shell find frontend/src frontend/public) \
	$(filter-out frontend/playwright.config.ts,$(wildcard frontend/index.html frontend/*.ts frontend/package.json))

##@ To use it

help: ## this list
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@printf '\nSettings of run: PORT=8080 HOST=127.0.0.1 DATA=data DB=h2|postgresql, as in: make run PORT=9000 DATA=/srv/qingdan\n'

run: build ## start the service with its frontend, built first where something changed
	@exec scripts/serve

build: $(dist) $(jar) $(if $(filter h2,$(DB)),$(archived)) ## build what run starts: service and frontend

read: $(reader) ## read a notice into a draft, printed as JSON, without server or database: FILE=notice.txt
	@java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp $(reader) org.qingdan.notice.reading.ReadCommand "$$FILE"

reader-report: ## score the reader on notices that people read too: NOTICES=folder with .txt and .gold.json
	@rm -rf $(reader)-report && javac -encoding UTF-8 -d $(reader)-report $(wildcard $(reading)/*.java) $(wildcard $(subst main,test,$(reading))/report/*.java)
	@java -XX:+UseSerialGC -cp $(reader)-report org.qingdan.notice.reading.report.ReaderReport "$$NOTICES"

check-tools: ## say whether all that is needed is here, and what to install
	@scripts/check-tools

##@ To work on it

dev: $(modules) | $(tools) ## service and frontend, each reloading itself when a file is saved
	@scripts/dev

api: $(modules) | $(tools) ## write openapi.yaml from the code, and the frontend's types from it
	$(mvn) -q test -Dtest=OpenApiContractTest -Dapi.write=true
	$(npm) run api

format: $(modules) ## format the frontend's code
	$(npm) run format

lint: $(modules) ## check style and types of the frontend (the service's compiler warns in every build)
	$(npm) run lint
	$(npm) run typecheck

##@ To test it

test: | $(tools) ## everything: service on H2 and PostgreSQL, frontend, journeys in a browser
	@scripts/suites test-backend test-postgresql test-frontend test-e2e

test-backend: | $(tools) ## the service on H2, then the packaged service: started, stopped, killed, started again
	$(mvn) verify

test-postgresql: | $(tools) ## the service on a real PostgreSQL server
	$(mvn) test -Ddb=postgresql

test-frontend: $(modules) ## style, types and tests of the frontend, its build and the size of its first page
	$(npm) run lint
	$(npm) run typecheck
	$(npm) test
	$(npm) run build
	$(npm) run size

test-e2e: $(modules) build ## journeys in a browser through the built app with the real service
	@CHROMIUM=$$(scripts/browser) && export CHROMIUM && scripts/with-service $(npm) run e2e

test-25: ## the service's tests on a JDK 25: JAVA25_HOME=… or one under /usr/lib/jvm
	@home=$${JAVA25_HOME:-$$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -n 1)}; \
	[ -x "$$home/bin/javac" ] || { echo 'There is no JDK 25 here: say where it is, as in: make test-25 JAVA25_HOME=/opt/jdk-25'; exit 1; }; \
	echo "Testing with $$("$$home/bin/java" -version 2>&1 | head -n 1)"; \
	JAVA_HOME=$$home $(mvn) verify

browser: ## find a Chromium for the journeys, or install one
	@scripts/browser

bench: build ## measure speed, memory and start time; OUT=docs/bench.md keeps the result
	@scripts/wrk >/dev/null
	@node bench/bench.mjs

.PHONY: help run build read reader-report check-tools dev api format lint test test-backend test-postgresql test-frontend test-e2e test-25 browser bench

$(tools):
	@scripts/check-tools
	@mkdir -p target && touch $@

# The reader is plain Java: the compiler alone builds it.
$(reader): $(wildcard $(reading)/*.java)
	@rm -rf $@ $@-new && javac -encoding UTF-8 -d $@-new $^ && mv $@-new $@

$(modules): frontend/package-lock.json frontend/package.json | $(tools)
	@echo 'Fetching the libraries of the frontend'
	@cd frontend && npm ci --no-audit --no-fund </dev/null
	@touch $@

$(dist): $(modules) $(frontend_sources)
	@echo 'Building the frontend'
	@$(npm) run --silent build </dev/null
	@touch $@

$(jar): $(backend_sources) | $(tools)
	@echo 'Building the service for $(DB) (the first time Maven fetches its libraries, which takes minutes)'
	@if [ -t 1 ]; then quiet=; else quiet=-ntp; fi; \
	mvn -B $$quiet -f backend/pom.xml package -Dmaven.test.skip=true -Ddb=$(DB) $(if $(filter h2,$(DB)),,-Dquarkus.package.output-directory=$(DB)/quarkus-app) </dev/null
	@touch $@

$(archived): $(jar)
	@echo 'Starting the service once to make its next starts fast'
	@scripts/archive
	@touch $@

#!/bin/sh
# Starts the leadtrace.jar that lies beside this script. LEADTRACE_OPTS goes to the Java machine, as in
# LEADTRACE_OPTS=-Xmx512m.
program=$0
while [ -h "$program" ]; do
    target=$(readlink "$program")
    case $target in
        /*) program=$target ;;
        *) program=$(dirname "$program")/$target ;;
    esac
done
folder=$(cd "$(dirname "$program")" && pwd) || exit 3
java=java
if [ -n "$JAVA_HOME" ]; then java=$JAVA_HOME/bin/java; fi
# shellcheck disable=SC2086
exec "$java" $LEADTRACE_OPTS -jar "$folder/leadtrace.jar" "$@"

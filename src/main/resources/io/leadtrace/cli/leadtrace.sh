#!/bin/sh
# Starts the leadtrace.jar that lies beside this script. LEADTRACE_OPTS goes to the Java machine, as in
# LEADTRACE_OPTS=-Xmx512m. The settings are those that read and trace soonest (docs/decisions/0170-launcher.md).
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
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC \
    -XX:MaxInlineSize=20 -XX:FreqInlineSize=60 -XX:InlineSmallCode=800 -XX:LoopUnrollLimit=10 \
    -XX:Tier4InvocationThreshold=25000 -XX:Tier4MinInvocationThreshold=3000 \
    -XX:Tier4CompileThreshold=75000 -XX:Tier4BackEdgeThreshold=200000 \
    $LEADTRACE_OPTS -jar "$folder/leadtrace.jar" "$@"

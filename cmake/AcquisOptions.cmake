# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries the language level, the warnings and Qt's strictness to every target of ours.

add_library(acquis_options INTERFACE)
target_compile_features(acquis_options INTERFACE cxx_std_23)
target_include_directories(acquis_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(acquis_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
set_target_properties(acquis_options PROPERTIES INTERFACE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

if(MSVC)
    target_compile_options(acquis_options INTERFACE /W4 /permissive- /utf-8 /guard:cf)
else()
    target_compile_options(acquis_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wcast-qual -Wnon-virtual-dtor
        -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough
        -fstack-protector-strong)
endif()
if(ACQUIS_WARNINGS_AS_ERRORS)
    target_compile_options(acquis_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
# Compiled into the rooms of core, with every assertion; programs and tests link the runtime. What a null or misplaced
# pointer does, the address sanitizer sees too: those checks would double the code.
if(ACQUIS_SANITIZE)
    set(ACQUIS_SANITIZER_OPTIONS
        -fsanitize=${ACQUIS_SANITIZE} -fno-sanitize=null,alignment,object-size,vptr
        -fno-omit-frame-pointer -fno-sanitize-recover=all
        -UNDEBUG -UQT_NO_DEBUG -D_GLIBCXX_ASSERTIONS)
    target_link_options(acquis_options INTERFACE -fsanitize=${ACQUIS_SANITIZE})
endif()

find_program(ACQUIS_CCACHE ccache)
if(ACQUIS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${ACQUIS_CCACHE}")
endif()
